import type { Kysely } from 'kysely';

import { createEvidence } from './create-evidence.ts';
import { createFlags } from './create-flags.ts';
import { createIndexes } from './create-indexes.ts';
import { createProjects } from './create-projects.ts';
import { createTags } from './create-tags.ts';

/** The first migration. */
export async function createTables({ schema }: Kysely<unknown>): Promise<void> {
  await createProjects(schema);
  await createFlags(schema);
  await createTags(schema);
  await createEvidence(schema);
  await createIndexes(schema);
}
