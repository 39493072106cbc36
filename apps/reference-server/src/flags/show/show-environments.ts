import type { Snapshot } from '../../source.ts';
import type { FlagsValues } from '../flags-values.ts';
import { findEvaluations } from './find-evaluations.ts';
import { mergeObjects, partIf } from './merge-objects.ts';

/** The configurations of each flag, by its id, as the members of its `environments` in JSON. */
type ShownEnvironments = ReadonlyMap<number, readonly string[]>;

/** Shows flags in environments, with what `summary` and `expand` ask for. */
export async function showEnvironments(
  snapshot: Snapshot,
  flagIds: readonly number[],
  environmentIds: readonly number[],
  { summary, expand = [] }: Pick<FlagsValues, 'expand' | 'summary'>,
): Promise<ShownEnvironments> {
  // Not every database takes an empty list.
  if (environmentIds.length === 0) return new Map();
  const isFull = summary === '0' || summary === 'false';
  const configs = await snapshot.store
    .selectFrom('flag_environment')
    .innerJoin('environment', 'environment.id', 'environment_id')
    .select(['flag_id', 'environment_id', 'environment.key', 'document', 'evaluation'])
    .select((config) => [
      partIf(isFull, config.ref('targeting')).as('targeting'),
      partIf(expand.includes('migrationSettings'), config.ref('migration_settings')).as('migration_settings'),
    ])
    .where('flag_id', 'in', flagIds)
    .where('environment_id', 'in', environmentIds)
    .orderBy('environment.key')
    .execute();
  const showsEvaluation = expand.includes('evaluation');
  const evaluationOf = showsEvaluation
    ? await findEvaluations(snapshot, flagIds, environmentIds)
    : () => '{}';
  const shown = configs.map(({ flag_id, environment_id, key, ...parts }) => {
    const answered = showsEvaluation ? parts.evaluation : null;
    const evaluation = answered ?? evaluationOf(flag_id, environment_id);
    const config = mergeObjects(parts.document, parts.targeting, parts.migration_settings, evaluation);
    return { flag_id, member: `${JSON.stringify(key)}:${config}` };
  });
  return groupMembers(shown);
}

function groupMembers(
  shown: readonly { readonly flag_id: number; readonly member: string }[],
): ShownEnvironments {
  const groups = Map.groupBy(shown, ({ flag_id }) => flag_id);
  return new Map([...groups].map(([id, group]) => [id, group.map(({ member }) => member)]));
}
