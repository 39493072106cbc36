import { describe, expect, test } from 'vitest';

import type { Dataset } from '../../src/index.ts';
import { askFlags, askRefused, askTags, keysOf } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const YEAR_2020 = Date.UTC(2020, 0, 1);
const YEAR_2021 = Date.UTC(2021, 0, 1);
const YEAR_2022 = Date.UTC(2022, 0, 1);
const YEAR_2023 = Date.UTC(2023, 0, 1);

const dataset: Dataset = {
  projects: [
    {
      key: 'web',
      creationDate: YEAR_2020,
      tags: ['site'],
      environments: [{ key: 'test', name: 'Test', tags: ['always'] }],
      flags: [
        {
          key: 'moving',
          name: '',
          creationDate: YEAR_2021,
          tags: ['late', 'plain', 'twice'],
          tagHistory: [
            { tag: 'late', from: YEAR_2022 },
            { tag: 'lost', to: YEAR_2022 },
            { tag: 'twice', to: YEAR_2022 },
            { tag: 'twice', from: YEAR_2023 },
          ],
        },
        {
          key: 'gone',
          name: '',
          creationDate: YEAR_2021,
          archivedDate: YEAR_2023,
          tags: ['sunset', 'plain'],
        },
      ],
    },
  ],
  resources: [
    { kind: 'segment', tags: ['vip'], creationDate: YEAR_2022 },
    { kind: 'segment', tagHistory: [{ tag: 'trial', from: 1, to: 2 }] },
  ],
};

describe('asOf', () => {
  test.for([
    { asOf: '0', tags: ['always'] },
    { asOf: '1', tags: ['always', 'trial'] },
    { asOf: '2', tags: ['always'] },
    { asOf: '2020-06-01T00:00:00Z', tags: ['always', 'site'] },
    { asOf: '2020-12-31T23:59:59.999Z', tags: ['always', 'site'] },
    { asOf: '2021-01-01T00:00:00Z', tags: ['always', 'lost', 'plain', 'site', 'sunset', 'twice'] },
    { asOf: '2021-12-31T23:59:59.999Z', tags: ['always', 'lost', 'plain', 'site', 'sunset', 'twice'] },
    { asOf: '2022-01-01T00:00:00Z', tags: ['always', 'late', 'plain', 'site', 'sunset', 'vip'] },
    { asOf: '2022-12-31T23:59:59.999Z', tags: ['always', 'late', 'plain', 'site', 'sunset', 'vip'] },
    { asOf: '2023-01-01T00:00:00Z', tags: ['always', 'late', 'plain', 'site', 'twice', 'vip'] },
    { asOf: '9999-12-31T23:59:59Z', tags: ['always', 'late', 'plain', 'site', 'twice', 'vip'] },
    { asOf: '9007199254740991', tags: ['always', 'late', 'plain', 'site', 'twice', 'vip'] },
  ])('$asOf: $tags', async ({ asOf, tags }) => {
    const page = await askTags(await serve({ dataset }), `asOf=${asOf}`);
    expect(page.items).toEqual(tags);
    expect(page.totalCount).toBe(tags.length);
  });

  test.for([
    { query: 'asOf=2021-06-01T00:00:00Z&kind=flag&pre=l', tags: ['lost'] },
    { query: 'asOf=2022-06-01T00:00:00Z&kind=segment', tags: ['vip'] },
    { query: 'asOf=2023-06-01T00:00:00Z&kind=flag&archived=true&pre=s', tags: ['sunset'] },
    { query: 'asOf=2021-06-01T00:00:00Z&kind=flag&archived=false&pre=s', tags: ['sunset'] },
  ])('holds with the other parameters: $query: $tags', async ({ query, tags }) => {
    expect((await askTags(await serve({ dataset }), query)).items).toEqual(tags);
  });

  test.for([
    '2022-03-01T12:00:00Z',
    '2022-03-01t12:00:00.000z',
    '2022-03-01T14:30:00%2B02:30',
    '1646136000000',
  ])('%s is one moment, however it is written', async (asOf) => {
    const server = await serve();
    const { items } = await askTags(server, `asOf=${asOf}`);
    expect(items).toEqual((await askTags(server, 'asOf=1646136000000')).items);
    expect(items).not.toEqual((await askTags(server)).items);
  });

  test('of now is as if it were not sent', async () => {
    const server = await serve();
    expect((await askTags(server, `asOf=${Date.now()}`)).items).toEqual((await askTags(server)).items);
    expect((await askTags(server, `asOf=${Date.now() + 60_000}`)).items).toEqual(
      (await askTags(server)).items,
    );
  });

  test('in the future is now, even where the data knows more', async () => {
    const tagged = { tags: ['ahead', 'here'], tagHistory: [{ tag: 'ahead', from: Date.UTC(9000, 0, 1) }] };
    const server = await serve({
      dataset: { projects: [{ key: 'web', environments: [], flags: [], ...tagged }] },
    });
    const now = (await askTags(server)).items;
    expect(now).toEqual(['ahead', 'here']);
    expect((await askTags(server, 'asOf=8000-01-01T00:00:00Z')).items).toEqual(now);
    expect((await askTags(server, 'asOf=2020-01-01T00:00:00Z')).items).toEqual(['here']);
  });

  test('goes back to nothing in the demo', async () => {
    const server = await serve();
    const years = ['2000', '2019', '2021', '2023', '2025'];
    const counts = await Promise.all(
      years.map(
        async (year) => (await askTags(server, `asOf=${year}-01-01T00:00:00Z&archived=true`)).totalCount,
      ),
    );
    expect(counts[0]).toBe(0);
    expect(counts).toEqual(counts.toSorted((a, b) => (a ?? 0) - (b ?? 0)));
    expect(new Set(counts).size).toBe(years.length);
  });

  test('shows tags in the demo that nothing carries any more', async () => {
    const server = await serve();
    const past = (await askTags(server, 'asOf=2024-05-01T00:00:00Z&archived=true')).items;
    const present = (await askTags(server, 'archived=true')).items;
    expect(past.filter((tag) => !present.includes(tag))).toEqual(['noisy', 'vip']);
  });

  test.for([
    '2026-02-30T00:00:00Z',
    '2026-13-01T00:00:00Z',
    '2026-01-31T24:00:00Z',
    '2026-01-31T12:00:00%2B25:00',
  ])('%s has the form of a date and is none: 400', async (asOf) => {
    const refused = await askRefused(await serve(), `/api/v2/tags?asOf=${asOf}`);
    expect(refused).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(refused.message).toContain('which is no date and time');
  });

  test('a number that JavaScript can not tell from the next one is 400', async () => {
    const refused = await askRefused(await serve(), '/api/v2/tags?asOf=9007199254740992');
    expect(refused).toMatchObject({
      status: 400,
      code: 'invalid_request',
      message: '`asOf` was sent as `9007199254740992`; it takes Unix milliseconds up to 9007199254740991.',
    });
  });
});

test('a tag that a flag no longer carries finds no flags', async () => {
  const server = await serve({ dataset });
  expect(keysOf(await askFlags(server, 'tag=late'))).toEqual(['moving']);
  expect(keysOf(await askFlags(server, 'tag=lost'))).toEqual([]);
  expect(keysOf(await askFlags(server, 'filter=tags:lost'))).toEqual([]);
});

test('a dataset whose history contradicts its tags does not load', async () => {
  const broken: Dataset = {
    projects: [{ key: 'web', tags: ['a'], tagHistory: [{ tag: 'b' }], environments: [], flags: [] }],
  };
  await expect(serve({ dataset: broken })).rejects.toThrow('says that `b` is carried still');
});
