import { setImmediate } from 'node:timers/promises';

import type { Dataset } from '../../dataset/dataset.ts';
import type { Engine } from '../engine.ts';
import type { Store } from '../store.ts';
import { accountRows } from './account-rows.ts';
import { answeredFlagRows } from './answered-flag-rows.ts';
import { collectTags } from './collect-tags.ts';
import { type FlagHome, flagRows } from './flag-rows.ts';
import { createIds, type Ids } from './ids.ts';
import { insertRows } from './insert-rows.ts';
import { environmentRows, projectRows } from './project-rows.ts';
import type { Rows } from './rows.ts';

// Few enough that a request does not wait long for its turn.
const FLAGS_AT_ONCE = 100;

/**
 * Fills an empty store with a dataset that was checked. Each flag's JSON is written on this occasion, and never again.
 *
 * @param now the moment from which the ages of evaluations are counted back
 */
export async function loadDataset(
  store: Store,
  engine: Engine,
  dataset: Dataset,
  now: number,
): Promise<void> {
  const ids = createIds();
  const insert: Insert = (rows) => insertRows(store, engine, rows);
  await insert(accountRows(dataset, ids));
  for (const project of dataset.projects) await loadProject(insert, { dataset, project, now }, ids);
  await collectTags(store);
}

type Insert = (rows: readonly Rows[]) => Promise<void>;

async function loadProject(
  insert: Insert,
  home: Pick<FlagHome, 'dataset' | 'project' | 'now'>,
  ids: Ids,
): Promise<void> {
  const { project } = home;
  const projectId = ids.project();
  const environmentIds = new Map(project.environments.map(({ key }) => [key, ids.environment()]));
  await insert([...projectRows(project, projectId, ids), environmentRows(projectId, environmentIds)]);
  const environmentId = (key: string): number => {
    const id = environmentIds.get(key);
    if (id !== undefined) return id;
    throw new Error(`The project ${project.key} has no environment ${key}.`);
  };
  const flagHome: FlagHome = { ...home, projectId, environmentId };
  await loadFlags(insert, project.flags, (flag) => flagRows(flagHome, flag, ids.flag()));
  await loadFlags(insert, project.answeredFlags, (flag) => answeredFlagRows(flagHome, flag, ids.flag()));
}

async function loadFlags<Flag>(
  insert: Insert,
  flags: readonly Flag[] = [],
  rowsOf: (flag: Flag) => Rows,
): Promise<void> {
  for (let start = 0; start < flags.length; start += FLAGS_AT_ONCE) {
    await insert(flags.slice(start, start + FLAGS_AT_ONCE).map(rowsOf));
    // A database in this process answers without ever giving requests their turn.
    await setImmediate();
  }
}
