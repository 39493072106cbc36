import { writeFile } from 'node:fs/promises';

import { expect, test } from 'vitest';

import { generateDataset } from '../../../src/generated/generate-dataset.ts';
import type { Dataset } from '../../../src/index.ts';
import { openStorage } from '../../../src/storage/open-storage.ts';
import { ask, askFlags, askTags } from '../../support/ask.ts';
import { emptyDatabase, freshDatabase } from '../../support/postgres/fresh-database.ts';
import { ended, started, urlOf } from '../../support/run-command.ts';
import { serve } from '../../support/serve.ts';
import { temporaryFile } from '../../support/temporary-file.ts';

const named = (key: string, flags = 1): Dataset => ({
  projects: [
    {
      key,
      environments: [{ key: 'production', name: 'Production' }],
      flags: Array.from({ length: flags }, (_, index) => ({
        key: `${key}-${index}`,
        name: key,
        creationDate: 1,
      })),
      tags: [key],
    },
  ],
});

test('several processes that start at once on an empty database all succeed', async () => {
  const database = await emptyDatabase();
  const servers = await Promise.all(
    Array.from({ length: 4 }, () => started('--demo', '--database', database, '--port', '0')),
  );
  const answers = await Promise.all(
    servers.map(async ({ line }) => {
      const response = await fetch(`${urlOf(line)}/api/v2/flags/shop?limit=100`, {
        headers: { authorization: 'allowed-token' },
      });
      return response.text();
    }),
  );
  expect(new Set(answers).size).toBe(1);
  expect(answers[0]).toContain('"totalCount":');
});

test('what one server or command loads the others answer from at once, and know the project of', async () => {
  const database = await freshDatabase();
  const one = await serve({ database, dataset: named('first') });
  const other = await serve({ database });
  expect(other.project).toBe('first');
  await one.load(named('second', 30));
  expect((await askTags(other)).items).toEqual(['second']);
  expect(other.project).toBe('second');
  expect((await askFlags(other)).totalCount).toBe(30);
  const file = await temporaryFile('third.json');
  await writeFile(file, JSON.stringify(named('third', 7)));
  const { code, stderr } = await ended('load', file, '--database', database);
  const name = database.replace(/:[^:@]+@/, '@');
  expect({ code, stderr }).toEqual({ code: 0, stderr: `${name} holds ${file} now.\n` });
  for (const server of [one, other]) {
    expect((await askTags(server)).items).toEqual(['third']);
    expect(server.project).toBe('third');
    expect((await askFlags(server)).totalCount).toBe(7);
  }
  const exported = await ended('export', '--database', database);
  expect(JSON.parse(exported.stdout)).toMatchObject({ projects: [{ key: 'third' }] });
});

test('loads of several processes at once come one after the other, each as a whole', async () => {
  const database = await freshDatabase();
  const server = await serve({ database, dataset: named('start') });
  const storages = await Promise.all(Array.from({ length: 3 }, () => openStorage(database)));
  const sizes = [40, 70, 110];
  const loading = { isOver: false };
  const loads = Promise.all(
    storages.map(async (storage, index) => {
      for (let round = 0; round < 4; round += 1) {
        await storage.replace(named('web', sizes[index] ?? 0), Date.now());
      }
    }),
  ).then(() => (loading.isOver = true));
  const seen = new Set<string>();
  while (!loading.isOver) {
    const response = await ask(server, '/api/v2/flags/web?limit=100&sort=-name');
    if (response.status === 404) continue;
    const { items, totalCount } = (await response.json()) as { items: unknown[]; totalCount: number };
    seen.add(`${items.length} of ${totalCount}`);
  }
  await loads;
  await Promise.all(storages.map((storage) => storage.close()));
  expect([...seen].filter((pair) => !['40 of 40', '70 of 70', '100 of 110'].includes(pair))).toEqual([]);
  expect(seen.size).toBeGreaterThan(0);
});

test('a command loads while another one is served, and answers stay whole', async () => {
  const database = await freshDatabase();
  const server = await serve({ database, dataset: named('web', 5) });
  const file = await temporaryFile('big.json');
  await writeFile(file, JSON.stringify(generateDataset({ flags: 500, seed: 1 })));
  const load = { isOver: false };
  const loaded = ended('load', file, '--database', database).finally(() => (load.isOver = true));
  const statuses = new Set<number>();
  while (!load.isOver) statuses.add((await ask(server, '/api/v2/flags/web?limit=5')).status);
  expect((await loaded).code).toBe(0);
  expect([...statuses].filter((status) => status !== 200 && status !== 404)).toEqual([]);
  expect((await ask(server, '/api/v2/flags/store')).status).toBe(200);
  expect(server.project).toBe('store');
});
