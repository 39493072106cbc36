import { randomUUID } from 'node:crypto';

import type { Kysely } from 'kysely';

/** Each load gets a name, so that whoever keeps what it read knows when to forget it. */
export async function createGenerations(store: Kysely<unknown>): Promise<void> {
  // What an older version loaded was not named yet.
  await store.schema
    .alterTable('dataset')
    .addColumn('generation', 'text', (column) => column.notNull().defaultTo(randomUUID()))
    .execute();
}
