import { isDeepStrictEqual } from 'node:util';

import { PAGE_FLAGS } from './questions/question.ts';
import type { Workload } from './questions/workload.ts';
import { reasonOf } from './reason-of.ts';
import { askTarget } from './targets/ask-target.ts';
import type { MissingTarget, Target, TargetName } from './targets/target.ts';

// Of the drawn questions, which are thousands, and take the slowest peers many seconds each.
const CHECKED = 5;

/** The servers that can be measured, and the others. */
interface CheckedTargets {
  readonly sound: readonly Target[];
  readonly missing: readonly MissingTarget[];
}

/**
 * Looks whether servers answer what they are asked: 200, full pages, something for each search. The figures of one that
 * does not would mean nothing.
 *
 * @throws Error where ours answers other flags on PostgreSQL than on SQLite
 */
export async function checkAnswers(
  targets: readonly Target[],
  workloads: readonly Workload[],
): Promise<CheckedTargets> {
  const sound: Target[] = [];
  const missing: MissingTarget[] = [];
  const keys = new Map<TargetName, unknown>();
  for (const target of targets) {
    try {
      keys.set(target.name, await readKeys(target, workloads));
      sound.push(target);
    } catch (error) {
      missing.push({ target: target.name, reason: reasonOf(error) });
    }
  }
  const [onSqlite, onPostgres] = [keys.get('sqlite'), keys.get('postgres')];
  if (onSqlite !== undefined && onPostgres !== undefined && !isDeepStrictEqual(onSqlite, onPostgres)) {
    throw new Error('ours answers other flags on PostgreSQL than on SQLite');
  }
  return { sound, missing };
}

async function readKeys(
  target: Target,
  workloads: readonly Workload[],
): Promise<readonly (readonly string[])[]> {
  const pages: (readonly string[])[] = [];
  for (const workload of workloads) {
    for (const path of target.pathsOf(workload).slice(0, CHECKED)) {
      const response = await askTarget(target, path);
      if (!response.ok) throw new Error(`it answers ${path} with ${response.status}`);
      const keys = target.keysOf(await response.json());
      if (!isComplete(keys, workload)) throw new Error(`it answers ${path} with ${keys.length} items`);
      pages.push(keys);
    }
  }
  return pages;
}

/** Searches and tags find something; all other pages are full. */
function isComplete(keys: readonly string[], { name }: Workload): boolean {
  return name === 'tags' || name === 'two tags and query' ? keys.length > 0 : keys.length === PAGE_FLAGS;
}
