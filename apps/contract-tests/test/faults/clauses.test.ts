import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedByHearing } from '../support/faults/failed-by.ts';
import type { Rewrite } from '../support/faults/fault-proxy.ts';
import { hearing } from '../support/faults/hearing.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const MISHEARD: readonly (readonly [name: string, rewrite: Rewrite])[] = [
  ['takes the first clause alone', hearing('filter', (filter) => filter.replace(/,[a-z].*/, ''))],
  [
    'takes the parameter `tag` for all that is said of tags',
    hearing('filter', (filter, query) =>
      query.has('tag') ? filter.replace(/tags:[^,]*,?/, '') || undefined : filter,
    ),
  ],
  [
    'forgets the filter where an environment is asked for',
    hearing('filter', (filter, query) => (query.has('env') ? undefined : filter)),
  ],
  ['takes eight clauses at most', hearing('filter', (filter) => filter.split(',').slice(0, 8).join())],
];

describe('several clauses, by a server that', () => {
  it.concurrent.each(MISHEARD)('%s, fail flags/filter/and', async (_, rewrite) => {
    expect(await failedByHearing(server, rewrite, ['flags/filter/and'])).toEqual(['flags/filter/and']);
  });
});
