import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { stat, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { expect, test } from 'vitest';

import { generateDataset } from '../src/generated/generate-dataset.ts';
import { createRandom } from '../src/generated/random.ts';
import { ended, run } from './run-command.ts';
import { temporaryFolder } from './temporary-folder.ts';

const KILLS = 5;

test('a load that is killed leaves the old dataset or the new one, and nothing between', async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  console.log(`SEED=${seed}`);
  const random = createRandom(seed);
  const folder = await temporaryFolder();
  const database = join(folder, 'flags.sqlite');
  const load = (name: string): string[] => ['load', join(folder, name), '--database', database];
  const exported = async (): Promise<string> => (await ended('export', '--database', database)).stdout;
  const texts = new Map<string, string>();
  for (const [index, name] of ['a', 'b'].entries()) {
    await writeFile(join(folder, name), JSON.stringify(generateDataset({ flags: 2_000, seed: index })));
    await ended(...load(name));
    texts.set(name, await exported());
  }
  let interrupted = 0;
  let old = 'b';
  for (let kill = 0; kill < KILLS; kill += 1) {
    const next = old === 'a' ? 'b' : 'a';
    const loader = run(...load(next));
    const closed = once(loader, 'close');
    await untilLogHas(`${database}-wal`, 2 ** random.integer(13, 24), loader);
    loader.kill('SIGKILL');
    await closed;
    if (loader.signalCode === 'SIGKILL') interrupted += 1;
    const left = await exported();
    expect([texts.get(old), texts.get(next)].includes(left)).toBe(true);
    old = left === texts.get(next) ? next : old;
  }
  expect(interrupted).toBeGreaterThan(0);
});

/** Waits until a load has written so much, or is over. */
async function untilLogHas(path: string, bytes: number, loader: ChildProcess): Promise<void> {
  const size = (): Promise<number> =>
    stat(path).then(
      (found) => found.size,
      () => 0,
    );
  while (loader.exitCode === null && (await size()) < bytes) await setImmediate();
}
