import { createClient } from '@flag-contract/client';
import { expect, test } from 'vitest';
import { json, scriptedFetch } from '../support/scripted-fetch.ts';
import { changingTags, names } from '../support/walk.ts';

test.each<[string, number | undefined, number]>([
  ['an empty list', undefined, 0],
  ['a page beyond the end of a list', 1000, 5],
])('%s has no last page to go on to, and none is asked for', async (_, offset, totalCount) => {
  const { fetch, requests } = scriptedFetch(json({ items: [], _links: {}, totalCount }));
  const page = await createClient({ token: 'token', fetch }).listFlags('web', { offset });
  expect(await page.last()).toBeUndefined();
  expect(await page.next()).toBeUndefined();
  expect(requests).toHaveLength(1);
});

test.each([
  ['a page beyond the end', { offset: 1000, limit: 10 }, 50],
  ['a page beyond the end of a list that ends with a short page', { offset: 1000, limit: 25 }, 50],
  ['the first page', { limit: 10 }, 50],
  ['the last page', { offset: 50, limit: 10 }, undefined],
  ['a page within the last one', { offset: 55, limit: 10 }, undefined],
])('from %s the last one is found', async (_, query, expected) => {
  const { fetch } = scriptedFetch(changingTags(names(60), () => {}));
  const page = await createClient({ token: 'token', fetch }).listTags(query);
  expect((await page.last())?.offset).toBe(expected);
});
