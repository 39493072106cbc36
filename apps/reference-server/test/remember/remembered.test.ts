import { expect, test } from 'vitest';

import { askFlags, askTags, keysOf } from '../support/ask.ts';
import { serve } from '../support/serve.ts';
import { statementsOf } from '../support/statements-of.ts';

const findsIds = /^select "flag"\."id" from "flag" where/;

test('the flags of a page that showed before are not read again, nor are they counted again', async () => {
  const server = await serve();
  await askFlags(server, 'sort=-name&limit=10');
  const statements = await statementsOf(() => askFlags(server, 'sort=-name&limit=7&offset=2'));
  expect(statements.map(({ sql }) => sql)).toEqual([expect.stringMatching(findsIds)]);
});

test('of the flags of a page, those alone are read that did not show before', async () => {
  const server = await serve();
  const { items } = await askFlags(server, 'limit=3');
  expect(items).toHaveLength(3);
  const statements = await statementsOf(() => askFlags(server, 'limit=5'));
  const documents = statements.find(({ sql }) => sql.includes('from "flag_document"'));
  expect(documents?.parameters).toHaveLength(2);
});

test.for([
  'summary=0',
  'expand=codeReferences',
  'env=test',
  'env=test&env=production',
  'expand=migrationSettings',
])('what %s shows is not what showed without it', async (projection) => {
  const [asked, fresh] = [await serve(), await serve()];
  const plain = await askFlags(asked, 'limit=100');
  const projected = await askFlags(asked, `limit=100&${projection}`);
  expect(projected.items).not.toEqual(plain.items);
  expect(projected).toEqual(await askFlags(fresh, `limit=100&${projection}`));
  expect(await askFlags(asked, 'limit=100')).toEqual(plain);
});

test('a listing without any flag is not asked for again', async () => {
  const server = await serve();
  const none = 'filter=query:nothing-of-the-kind';
  expect((await askFlags(server, none)).totalCount).toBe(0);
  expect(await statementsOf(() => askFlags(server, none))).toEqual([]);
});

test('the last page is read from its end, once it is known where that is', async () => {
  const server = await serve();
  const { totalCount = 0 } = await askFlags(server, 'sort=name&limit=10');
  const lastPage = `sort=name&limit=10&offset=${totalCount - 10}`;
  const offsets = async (query: string): Promise<readonly unknown[]> =>
    (await statementsOf(() => askFlags(server, query)))
      .filter(({ sql }) => findsIds.test(sql))
      .map(({ parameters }) => parameters.at(-1));
  expect(await offsets(lastPage)).toEqual([0]);
  expect(await offsets('sort=name&limit=10')).toEqual([0]);
  expect(await offsets(`sort=name&limit=10&offset=${totalCount - 13}`)).toEqual([3]);
});

test('evaluations go by the clock: flags that show them are read each time', async () => {
  const server = await serve();
  const expanded = 'expand=evaluation&limit=5';
  await askFlags(server, expanded);
  const statements = await statementsOf(() => askFlags(server, expanded));
  expect(statements.filter(({ sql }) => sql.includes('from "evaluation"'))).toHaveLength(1);
});

test('tags are looked for once for each way to ask for them, and anew for the past', async () => {
  const server = await serve();
  const looks = async (query: string): Promise<number> =>
    (await statementsOf(() => askTags(server, query))).filter(({ sql }) => sql.includes('from "tag"')).length;
  expect(await looks('kind=flag&limit=3')).toBe(1);
  expect(await looks('kind=flag&limit=3')).toBe(0);
  expect(await looks('kind=flag&offset=2')).toBe(0);
  expect(await looks('kind=segment')).toBe(1);
  expect(await looks('kind=flag&archived=true')).toBe(1);
  expect(await looks('kind=flag&pre=b')).toBe(1);
  expect(await looks('asOf=1700000000000')).toBe(1);
  expect(await looks('asOf=1700000000000')).toBe(1);
});

test('a list of tags that is longer than any page is read on from where the first page ends', async () => {
  const tags = Array.from({ length: 1_205 }, (_, index) => `tag-${String(index).padStart(4, '0')}`);
  const environments = [{ key: 'test', name: 'Test' }];
  const flags = tags.map((tag) => ({ key: tag, name: tag, creationDate: 1, tags: [tag] }));
  const server = await serve({ dataset: { projects: [{ key: 'web', environments, flags }] } });
  for (const [limit, offset] of [
    [1_000, 0],
    [10, 995],
    [300, 1_000],
    [1_000, 1_204],
    [5, 1_205],
  ] as const) {
    const { items, totalCount } = await askTags(server, `limit=${limit}&offset=${offset}`);
    expect(items).toEqual(tags.slice(offset, offset + limit));
    expect(totalCount).toBe(1_205);
  }
});

test('a load is the end of all that was known', async () => {
  const server = await serve();
  await askFlags(server, 'limit=100');
  const environments = [{ key: 'production', name: 'Production' }];
  const flags = [{ key: 'dark-mode', name: 'Another one', creationDate: 1, tags: ['new'] }];
  await server.load({ projects: [{ key: 'shop', environments, flags }] });
  const page = await askFlags(server, 'limit=100');
  expect([keysOf(page), page.totalCount]).toEqual([['dark-mode'], 1]);
  expect(page.items.map(({ name }) => name)).toEqual(['Another one']);
  expect(Object.keys(page.items[0]?.environments ?? {})).toEqual(['production']);
  expect(await askTags(server)).toMatchObject({ items: ['new'], totalCount: 1 });
});
