import { join } from 'node:path';
import type { Copy } from './copy-repository.ts';
import { runWell } from './run.ts';

/** The tasks that a developer runs again and again. */
const TASKS = [
  'build',
  'lint',
  'lint:package',
  'lint:source',
  'check:breaking',
  'typecheck',
  'test',
  'generate',
];

interface DryRun {
  readonly tasks: readonly { readonly taskId: string; readonly hash: string; readonly command: string }[];
}

/** What turbo would look each task up by in its cache, by the task's id. Nothing is run. */
export async function taskHashes({ folder }: Copy): Promise<ReadonlyMap<string, string>> {
  const output = await runWell(
    folder,
    join(folder, 'node_modules/.bin/turbo'),
    'run',
    ...TASKS,
    '--dry=json',
  );
  const { tasks } = JSON.parse(output) as DryRun;
  // A task that no script stands behind only carries files into the hashes of others.
  const real = tasks.filter(({ command }) => command !== '<NONEXISTENT>');
  return new Map(real.map(({ taskId, hash }) => [taskId.replace('@flag-contract/', ''), hash]));
}

/** The ids of the tasks that would run again, in alphabetical order. */
export function changedTasks(
  before: ReadonlyMap<string, string>,
  after: ReadonlyMap<string, string>,
): string[] {
  return [...after]
    .filter(([id, hash]) => before.get(id) !== hash)
    .map(([id]) => id)
    .toSorted();
}
