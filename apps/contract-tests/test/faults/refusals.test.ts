import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy, failedByHearing } from '../support/faults/failed-by.ts';
import type { Rewrite } from '../support/faults/fault-proxy.ts';
import { hearing, onTagQueries } from '../support/faults/hearing.ts';
import { pageInstead } from '../support/faults/on-flags.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const MISHEARD: readonly (readonly [name: string, check: string, rewrite: Rewrite])[] = [
  [
    'takes a sort in any case',
    'refusals/flags/sort',
    hearing('sort', (sort) => sort.replace('CREATIONDATE', 'creationDate')),
  ],
  [
    'takes a word of a filter in any case',
    'refusals/flags/filter-closed-words',
    hearing('filter', (filter) => filter.replace(/type:\w+/, (clause) => clause.toLowerCase())),
  ],
  [
    'takes the first of two clauses for one field',
    'refusals/flags/filter-field-twice',
    hearing('filter', (filter) => filter.replace(/(type:\w+),type:\w+/, '$1')),
  ],
  [
    'takes an empty limit for none',
    'refusals/flags/empty-value',
    hearing('limit', (limit) => (limit === '' ? undefined : limit)),
  ],
  [
    'takes `limit=0` of tags for none, where one page holds them all',
    'refusals/tags/limit-below-one',
    onTagQueries((query) => query.get('limit') === '0' && query.delete('limit')),
  ],
];

describe('what should be refused, by a server that', () => {
  it.concurrent.each(MISHEARD)('%s, fails %s', async (_, check, rewrite) => {
    expect(await failedByHearing(server, rewrite, [check])).toEqual([check]);
  });

  it('answers an empty `sort` with 400, fails flags/answers/empty-values', async () => {
    const refusal = { code: 'invalid_request', message: 'No.' };
    const failed = await failedBy(
      server,
      ({ url }, answer) =>
        url.searchParams.get('sort') === '' ? { ...answer, status: 400, json: refusal } : answer,
      ['flags/answers/empty-values'],
    );
    expect(failed).toEqual(['flags/answers/empty-values']);
  });

  it('answers `limit=0` with no items, is not blamed', async () => {
    const variation = pageInstead(({ url }) => url.searchParams.get('limit') === '0');
    expect(await failedBy(server, variation, ['refusals/**', 'flags/answers/**'])).toEqual([]);
  });
});
