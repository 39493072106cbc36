import { createClient } from '@flag-contract/client';
import type { FlagsQuery, TagsQuery } from '@flag-contract/client';
import { describe, expect, test } from 'vitest';
import { scriptedFetch, tagPage } from '../support/scripted-fetch.ts';

/** The message of the refusal, once it is certain that nothing was sent. */
async function refusalOf(projectKey: unknown, query: unknown): Promise<string> {
  const { fetch, requests } = scriptedFetch(tagPage([]));
  const client = createClient({ token: 'token', fetch });
  // What JavaScript may hand over, whatever the types say.
  const result = await client.listFlags(projectKey as string, query as FlagsQuery).result();
  expect(result).toMatchObject({ ok: false, error: { name: 'InvalidRequestError', attempts: 0 } });
  expect(requests).toEqual([]);
  return result.ok ? '' : result.error.message;
}

async function tagsRefusalOf(query: unknown): Promise<string> {
  const { fetch, requests } = scriptedFetch(tagPage([]));
  const result = await createClient({ token: 'token', fetch })
    .listTags(query as TagsQuery)
    .result();
  expect(requests).toEqual([]);
  return result.ok ? '' : result.error.message;
}

describe('what would ask another question is refused, with what to do', () => {
  test.each([
    [{ filter: { tags: [undefined] } }, 'the filter `tags`'],
    [{ filter: { tags: ['a', null] } }, 'the filter `tags`'],
    [{ filter: { tags: [5] } }, 'the filter `tags`'],
    [{ filter: { tags: [] } }, 'the filter `tags` is empty; leave it out'],
    [{ filter: { creationDate: { before: '2026-01-01' } } }, 'a `Date`, or whole milliseconds'],
    [{ filter: { creationDate: new Date() } }, 'the filter `creationDate`'],
    [{ env: [undefined] }, '`env` '],
    [{ env: ['production', ''] }, '`env` '],
    [{ sort: [undefined] }, '`sort` '],
    [{ expand: [null] }, '`expand` '],
    [{ env: [] }, '`env` is empty; leave it out'],
    [{ tag: '' }, '`tag` is empty; leave it out'],
    [{ filters: {} }, /`filters` is no parameter; .*\bfilter\b/],
    [{ limt: 5 }, /`limt` is no parameter; .*\blimit\b/],
  ])('%j', async (query, reason) => {
    expect(await refusalOf('web', query)).toMatch(reason);
  });

  test.each([undefined, null, 5])('the project key %j', async (projectKey) => {
    expect(await refusalOf(projectKey, {})).toContain('the project key');
  });

  test.each([
    [{ kind: ['flag', undefined] }, '`kind` '],
    [{ tag: 'a' }, /`tag` is no parameter; .*\bpre\b/],
  ])('%j of listTags', async (query, reason) => {
    expect(await tagsRefusalOf(query)).toMatch(reason);
  });
});

describe('undefined and null are the same as none', () => {
  test.each([{ filter: { tags: undefined } }, { filter: { tags: null } }, { limit: null, env: undefined }])(
    '%j',
    async (query) => {
      const { fetch, requests } = scriptedFetch(tagPage([]));
      await createClient({ token: 'token', fetch }).listFlags('web', query as unknown as FlagsQuery);
      expect(requests[0]?.url.search).toBe('');
    },
  );
});
