import type { Snapshot } from '../../source.ts';
import type { FlagsValues } from '../flags-values.ts';
import { mergeObjects, partIf } from './merge-objects.ts';
import { showEnvironments } from './show-environments.ts';

/** What shows of flags. */
export interface Projection extends Pick<FlagsValues, 'expand' | 'summary'> {
  /** Whose configurations show; undefined leaves the property `environments` out. */
  readonly environmentIds: readonly number[] | undefined;
}

const encoder = new TextEncoder();

/** Reads flags from the database, by their ids: each is a JSON object in UTF-8. */
export async function renderFlags(
  snapshot: Snapshot,
  ids: readonly number[],
  projection: Projection,
): Promise<ReadonlyMap<number, Uint8Array>> {
  // Not every database takes an empty list.
  if (ids.length === 0) return new Map();
  const { environmentIds } = projection;
  const documents = await findDocuments(snapshot, ids, projection);
  const shown = environmentIds && (await showEnvironments(snapshot, ids, environmentIds, projection));
  return new Map(
    documents.map(({ id, parts }) => {
      const environments = shown ? `{"environments":{${(shown.get(id) ?? []).join(',')}}}` : '{}';
      return [id, encoder.encode(mergeObjects(...parts, environments))];
    }),
  );
}

interface FoundDocument {
  readonly id: number;
  /** What stands in the flag outside of its environments; each is a JSON object. */
  readonly parts: readonly string[];
}

async function findDocuments(
  { store }: Snapshot,
  ids: readonly number[],
  { expand = [] }: Projection,
): Promise<readonly FoundDocument[]> {
  const found = await store
    .selectFrom('flag_document')
    .select((flag) => [
      'flag_id',
      'document',
      partIf(expand.includes('codeReferences'), flag.ref('code_references')).as('code_references'),
      partIf(expand.includes('migrationSettings'), flag.ref('migration_settings')).as('migration_settings'),
    ])
    .where('flag_id', 'in', ids)
    .execute();
  return found.map((flag) => ({
    id: flag.flag_id,
    parts: [flag.document, flag.code_references, flag.migration_settings],
  }));
}
