import type { Store } from './store.ts';

/** The keys of all projects in the order of the dataset. */
export async function findProjectKeys(store: Store): Promise<readonly string[]> {
  const projects = await store.selectFrom('project').select('key').orderBy('id').execute();
  return projects.map(({ key }) => key);
}
