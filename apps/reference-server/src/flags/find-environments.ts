import type { Store } from '../storage/store.ts';

/** The ids of a project's environments by their keys. */
export type Environments = ReadonlyMap<string, number>;

export async function findEnvironments(store: Store, projectId: number): Promise<Environments> {
  const all = await store
    .selectFrom('environment')
    .select(['id', 'key'])
    .where('project_id', '=', projectId)
    .execute();
  return new Map(all.map(({ key, id }) => [key, id]));
}
