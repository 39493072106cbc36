import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { failedBy, failedByHearing } from '../support/faults/failed-by.ts';
import { onPages, type Rewrite } from '../support/faults/fault-proxy.ts';
import { hearing, onFlagQueries } from '../support/faults/hearing.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const MISHEARD: readonly (readonly [name: string, check: string, rewrite: Rewrite])[] = [
  [
    'overlooks the dash of one field',
    'flags/sort/descending',
    hearing('sort', (sort) => sort.replace(/^-name$/, 'name')),
  ],
  ['overlooks the second field', 'flags/sort/several', hearing('sort', (sort) => sort.replace(/,.*/, ''))],
  [
    'overlooks the third field',
    'flags/sort/several',
    hearing('sort', (sort) => sort.split(',').slice(0, 2).join(',')),
  ],
  [
    'overlooks the field between two others',
    'flags/sort/several',
    hearing('sort', (sort) => sort.replace(/,.*,/, ',')),
  ],
  [
    'sorts by name when asked for tags',
    'flags/sort/tags',
    hearing('sort', (sort) => sort.replace('tags', 'name')),
  ],
  [
    'goes by the last environment',
    'flags/sort/first-env',
    onFlagQueries((query) => {
      const keys = query.getAll('env').toReversed();
      query.delete('env');
      for (const key of keys) query.append('env', key);
    }),
  ],
  [
    'sorts no filtered list',
    'flags/sort/with-filter',
    hearing('sort', (sort, query) => (query.has('filter') ? undefined : sort)),
  ],
  [
    'forgets the order of flags with a tag',
    'flags/sort/with-filter',
    hearing('sort', (sort, query) => (query.get('filter')?.startsWith('tags:') === true ? undefined : sort)),
  ],
];

describe('sorting, by a server that', () => {
  it.concurrent.each(MISHEARD)('%s, fails %s', async (_, check, rewrite) => {
    expect(await failedByHearing(server, rewrite, [check])).toEqual([check]);
  });

  it.concurrent(
    'drops flags without a maintainer when it sorts by that, fails flags/sort/keeps-list',
    async () => {
      const fault = onPages('/flags/', ({ items }, { url }) =>
        url.searchParams.get('sort')?.includes('maintainerId') === true
          ? { items: items.filter((flag) => JSON.stringify(flag).includes('"maintainerId"')) }
          : {},
      );
      expect(await failedBy(server, fault, ['flags/sort/keeps-list'])).toEqual(['flags/sort/keeps-list']);
    },
  );
});
