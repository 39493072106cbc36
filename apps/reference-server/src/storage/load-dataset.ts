import { setImmediate } from 'node:timers/promises';

import type { Dataset } from '../dataset/dataset.ts';
import { accountRows } from './account-rows.ts';
import { type FlagHome, flagRows } from './flag-rows.ts';
import { createIds, type Ids } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import type { Store } from './open-store.ts';
import { environmentRows, projectRows } from './project-rows.ts';

// Few enough that a request does not wait long for its turn.
const FLAGS_AT_ONCE = 100;

/**
 * Fills an empty store with a dataset that was checked. Each flag's JSON is written on this occasion, and never again.
 *
 * @param now the moment from which the ages of evaluations are counted back
 */
export async function loadDataset(store: Store, dataset: Dataset, now: number): Promise<void> {
  const ids = createIds();
  await insertRows(store, accountRows(dataset, ids));
  for (const project of dataset.projects) await loadProject(store, { dataset, project, now }, ids);
}

async function loadProject(
  store: Store,
  home: Pick<FlagHome, 'dataset' | 'project' | 'now'>,
  ids: Ids,
): Promise<void> {
  const { project } = home;
  const projectId = ids.project();
  const environmentIds = new Map(project.environments.map(({ key }) => [key, ids.environment()]));
  await insertRows(store, [
    ...projectRows(project, projectId, ids),
    environmentRows(projectId, environmentIds),
  ]);
  const environmentId = (key: string): number => {
    const id = environmentIds.get(key);
    if (id !== undefined) return id;
    throw new Error(`The project ${project.key} has no environment ${key}.`);
  };
  await loadFlags(store, { ...home, projectId, environmentId }, ids);
}

async function loadFlags(store: Store, home: FlagHome, ids: Ids): Promise<void> {
  const { flags } = home.project;
  for (let start = 0; start < flags.length; start += FLAGS_AT_ONCE) {
    const some = flags.slice(start, start + FLAGS_AT_ONCE);
    await insertRows(
      store,
      some.map((flag) => flagRows(home, flag, ids.flag())),
    );
    // A database in this process answers without ever giving requests their turn.
    await setImmediate();
  }
}
