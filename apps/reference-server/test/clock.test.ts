import { expect, test } from 'vitest';

import type { Dataset } from '../src/index.ts';
import { askFlags, askTags, keysOf } from './support/ask.ts';
import { serve } from './support/serve.ts';

const DAY_MS = 86_400_000;
const NOON = Date.parse('2026-01-31T12:00:00Z');

const dataset: Dataset = {
  projects: [
    {
      key: 'web',
      environments: [{ key: 'test', name: 'Test' }],
      tags: ['now'],
      tagHistory: [
        { tag: 'past', from: 0, to: NOON },
        { tag: 'now', from: NOON },
      ],
      flags: [
        {
          key: 'used',
          name: 'Used',
          creationDate: 1,
          evaluations: [{ environment: 'test', contextKind: 'user', age: 0 }],
        },
      ],
    },
  ],
};

const recent = 'filter=contextKindsEvaluated:user';

test('"in the past 30 days" goes by the clock of the server', async () => {
  const server = await serve({ dataset, now: NOON });
  expect(keysOf(await askFlags(server, recent))).toEqual(['used']);
  server.setClock(NOON + 30 * DAY_MS);
  expect(keysOf(await askFlags(server, recent))).toEqual(['used']);
  server.setClock(NOON + 30 * DAY_MS + 1);
  expect(keysOf(await askFlags(server, recent))).toEqual([]);
  server.setClock(NOON - DAY_MS);
  expect(keysOf(await askFlags(server, recent))).toEqual(['used']);
});

test('the kinds of contexts that a flag shows go by it, too', async () => {
  const server = await serve({ dataset, now: NOON });
  const kinds = async (): Promise<unknown> =>
    (await askFlags(server, 'expand=evaluation')).items[0]?.environments?.['test']?.evaluation?.contextKinds;
  expect(await kinds()).toEqual(['user']);
  server.setClock(NOON + 30 * DAY_MS + 1);
  expect(await kinds()).toEqual([]);
  server.setClock(NOON);
  expect(await kinds()).toEqual(['user']);
});

test('asOf is past or not by the clock of the server', async () => {
  const server = await serve({ dataset });
  const asked = `asOf=${NOON - 1}`;
  expect((await askTags(server, asked)).items).toEqual(['past']);
  server.setClock(NOON - DAY_MS);
  expect((await askTags(server, asked)).items).toEqual(['now']);
});

test('a dataset that is loaded takes its ages from the clock of the server', async () => {
  const server = await serve({ dataset });
  server.setClock(0);
  await server.load(dataset);
  expect(keysOf(await askFlags(server, recent))).toEqual(['used']);
  server.setClock(undefined);
  expect(keysOf(await askFlags(server, recent))).toEqual([]);
});

test('the clock goes on once it is let go', async () => {
  const server = await serve({ dataset, now: NOON + 31 * DAY_MS });
  server.setClock(undefined);
  await server.load(dataset);
  expect(keysOf(await askFlags(server, recent))).toEqual(['used']);
});

test.for([1.5, Number.NaN, Number.POSITIVE_INFINITY])('the clock does not take %s', async (moment) => {
  const server = await serve();
  expect(() => server.setClock(moment)).toThrow(RangeError);
  await expect(serve({ now: moment })).rejects.toThrow(RangeError);
});
