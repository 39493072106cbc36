import { errorRows } from '../refusals/error-rows.ts';
import { quote, Refusal } from '../refusals/refusal.ts';
import type { Store } from '../storage/open-store.ts';
import type { FlagsValues } from './flags-values.ts';

/**
 * The ids of the environments whose configurations a listing shows: those of `env`, else all; none at all under an API
 * version that wants to be asked for them. A `Refusal` (404) where `env` names one that the project does not have.
 */
export async function findEnvironments(
  store: Store,
  projectId: number,
  { env, 'LD-API-Version': version }: FlagsValues,
): Promise<readonly number[] | undefined> {
  if (env === undefined && version === '20240415') return undefined;
  const all = await store
    .selectFrom('environment')
    .select(['id', 'key'])
    .where('project_id', '=', projectId)
    .execute();
  const unknown = env?.find((key) => all.every((environment) => environment.key !== key));
  if (unknown !== undefined) {
    throw new Refusal(errorRows.notFound, `The project has no environment ${quote(unknown)}.`);
  }
  return all.filter(({ key }) => env?.includes(key) ?? true).map(({ id }) => id);
}
