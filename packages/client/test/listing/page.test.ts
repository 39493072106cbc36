import { createClient } from '@flag-contract/client';
import { expect, test } from 'vitest';
import { json, scriptedFetch } from '../support/scripted-fetch.ts';

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
