import { type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';

import { Client } from 'pg';
import { expect, inject, onTestFinished, test } from 'vitest';

import { generateDataset } from '../../src/generated/generate-dataset.ts';
import { createRandom } from '../../src/generated/random.ts';
import { textOf } from '../support/database-content.ts';
import { logBytes } from '../support/log-bytes.ts';
import { freshDatabase } from '../support/postgres/fresh-database.ts';
import { ended, run } from '../support/run-command.ts';
import { temporaryFile } from '../support/temporary-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const KILLS = 20;
const FLAGS = 1_000;

/** A database, and how much a load that is under way has written there, as far as that can be seen from outside. */
interface Place {
  readonly database: string;
  readonly writtenBytes: () => Promise<number>;
}

async function sqlitePlace(): Promise<Place> {
  const database = await temporaryFile();
  return { database, writtenBytes: () => logBytes(database) };
}

async function postgresPlace(): Promise<Place> {
  const database = await freshDatabase();
  const client = new Client(database);
  await client.connect();
  onTestFinished(() => client.end());
  const writtenBytes = async (): Promise<number> => {
    const { rows } = await client.query<{ readonly bytes: number }>(
      `select sum(pg_table_size(c))::int as bytes
        from unnest(array['flag', 'flag_document', 'flag_definition', 'flag_environment']::regclass[]) c`,
    );
    return rows[0]?.bytes ?? 0;
  };
  return { database, writtenBytes };
}

test('a load that is killed leaves the old dataset or the new one, and nothing between', async () => {
  const seed = Number(process.env['SEED'] ?? Date.now() % 1_000_000);
  console.log(`SEED=${seed}`);
  const random = createRandom(seed);
  const folder = await temporaryFolder();
  const place = inject('postgresUrl') === undefined ? await sqlitePlace() : await postgresPlace();
  const { database } = place;
  const load = (name: string): string[] => ['load', join(folder, name), '--database', database];
  const texts = new Map<string, string>();
  for (const [index, name] of ['a', 'b'].entries()) {
    await writeFile(join(folder, name), JSON.stringify(generateDataset({ flags: FLAGS, seed: index })));
    expect((await ended(...load(name))).code).toBe(0);
    texts.set(name, await textOf(database));
  }
  let interrupted = 0;
  let old = 'b';
  for (let kill = 0; kill < KILLS; kill += 1) {
    const next = old === 'a' ? 'b' : 'a';
    const loader = run(...load(next));
    const closed = once(loader, 'close');
    await untilWritten(place, 2 ** random.integer(13, 23), loader);
    loader.kill('SIGKILL');
    await closed;
    if (loader.signalCode === 'SIGKILL') interrupted += 1;
    const left = await textOf(database);
    expect([texts.get(old), texts.get(next)].includes(left)).toBe(true);
    old = left === texts.get(next) ? next : old;
  }
  console.log(`${interrupted} of ${KILLS} loads were killed before their end.`);
  expect(interrupted).toBeGreaterThan(0);
}, 180_000);

/** Waits until a load has written so much, or is over. */
async function untilWritten({ writtenBytes }: Place, bytes: number, loader: ChildProcess): Promise<void> {
  const before = await writtenBytes();
  while (loader.exitCode === null && (await writtenBytes()) - before < bytes) await setImmediate();
}
