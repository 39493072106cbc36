import type { Snapshot } from '../../source.ts';
import type { FlagsValues } from '../flags-values.ts';
import { mergeObjects, partIf } from './merge-objects.ts';
import { showEnvironments } from './show-environments.ts';

/**
 * The flags of a page as JSON texts, with what `env`, `summary` and `expand` ask for.
 *
 * @param ids the flags in the order of the page
 * @param environmentIds the environments to show; undefined leaves the property `environments` out
 */
export async function showFlags(
  snapshot: Snapshot,
  ids: readonly number[],
  environmentIds: readonly number[] | undefined,
  values: FlagsValues,
): Promise<readonly string[]> {
  // Not every database takes an empty list.
  if (ids.length === 0) return [];
  const documents = await findDocuments(snapshot, ids, values);
  const shown = environmentIds && (await showEnvironments(snapshot, ids, environmentIds, values));
  return ids.map((id) => {
    const environments = shown ? `{"environments":{${(shown.get(id) ?? []).join(',')}}}` : '{}';
    return mergeObjects(...(documents.get(id) ?? []), environments);
  });
}

/** What stands in each flag outside of its environments, in parts, each a JSON object. */
async function findDocuments(
  { store }: Snapshot,
  ids: readonly number[],
  { expand = [] }: FlagsValues,
): Promise<ReadonlyMap<number, readonly string[]>> {
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
  return new Map(
    found.map((flag) => [flag.flag_id, [flag.document, flag.code_references, flag.migration_settings]]),
  );
}
