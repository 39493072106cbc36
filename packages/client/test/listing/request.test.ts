import { createClient, InvalidRequestError } from '@flag-contract/client';
import type { ClientOptions, FlagsQuery, TagsQuery } from '@flag-contract/client';
import { describe, expect, test } from 'vitest';
import { scriptedFetch, tagPage } from '../support/scripted-fetch.ts';

async function askedUrl(
  ask: (client: ReturnType<typeof createClient>) => PromiseLike<unknown>,
  options: Partial<ClientOptions> = {},
): Promise<string> {
  const { fetch, requests } = scriptedFetch(tagPage([]));
  await ask(createClient({ token: 'token', fetch, ...options }));
  return requests[0]?.url.href ?? '';
}

describe('requests', () => {
  test('env is repeated, expand and sort are joined, the plus of a filter is encoded', async () => {
    const url = await askedUrl((client) =>
      client.listFlags('web shop', {
        env: ['production', 'test'],
        expand: ['evaluation', 'codeReferences'],
        sort: ['-creationDate', 'key'],
        filter: { tags: ['a', 'b'] },
        summary: false,
        limit: 5,
      }),
    );
    expect(new URL(url).pathname).toBe('/api/v2/flags/web%20shop');
    expect([...new URL(url).searchParams]).toEqual([
      ['env', 'production'],
      ['env', 'test'],
      ['expand', 'evaluation,codeReferences'],
      ['sort', '-creationDate,key'],
      ['filter', 'tags:a+b'],
      ['summary', '0'],
      ['limit', '5'],
    ]);
    expect(url).toContain('tags%3Aa%2Bb');
  });

  test('kind is repeated, and a date is sent as RFC 3339', async () => {
    const url = await askedUrl((client) =>
      client.listTags({ kind: ['flag', 'segment'], asOf: new Date(0), archived: false }),
    );
    expect(new URL(url).search).toBe(
      '?kind=flag&kind=segment&asOf=1970-01-01T00%3A00%3A00.000Z&archived=false',
    );
  });

  test('a filter that is text is sent as it is', async () => {
    const filter = 'query:dark-mode,future:{"x":1}';
    const url = await askedUrl((client) => client.listFlags('web', { filter }));
    expect(new URL(url).searchParams.get('filter')).toBe(filter);
  });

  test('empty lists and texts are left out where that is the same', async () => {
    const url = await askedUrl((client) => client.listFlags('web', { filter: {}, sort: [], expand: [] }));
    expect(new URL(url).search).toBe('');
    expect(new URL(await askedUrl((client) => client.listTags({ pre: '' }))).search).toBe('');
  });

  test('the address may have a path and a slash at its end', async () => {
    const url = await askedUrl((client) => client.listTags(), { baseUrl: 'https://gate.example/ld/' });
    expect(url).toBe('https://gate.example/ld/api/v2/tags');
  });

  test('the version is sent unless it is switched off', async () => {
    for (const [options, version] of [
      [{}, '20240415'],
      [{ apiVersion: '20220603' }, '20220603'],
      [{ apiVersion: null }, null],
    ] as const) {
      const { fetch, requests } = scriptedFetch(tagPage([]));
      await createClient({ token: 'token', fetch, ...options }).listTags();
      expect(new Headers(requests[0]?.init.headers).get('LD-API-Version')).toBe(version);
      expect(requests[0]?.init.redirect).toBe('manual');
    }
  });

  test.each<[string, string, FlagsQuery]>([
    ['an empty project key', '', {}],
    ['a dot', '.', {}],
    ['two dots', '..', {}],
    ['half of a pair of surrogates', '\ud800', {}],
    ['an empty list of environments', 'web', { env: [] }],
    ['an empty tag', 'web', { tag: '' }],
    [
      'targetingModifiedDate without env',
      'web',
      { sort: ['targetingModifiedDate'] } as unknown as FlagsQuery,
    ],
    [
      'targetingModifiedDate in company',
      'web',
      { sort: ['-targetingModifiedDate', 'key'], env: ['a'] } as unknown as FlagsQuery,
    ],
    ['an object as tag', 'web', { tag: {} } as unknown as FlagsQuery],
  ])('%s is refused before anything is sent', async (_, projectKey, query) => {
    const { fetch, requests } = scriptedFetch(tagPage([]));
    const listing = createClient({ token: 'token', fetch }).listFlags(projectKey, query);
    expect(await listing.result()).toMatchObject({ ok: false, status: 'other', error: { attempts: 0 } });
    await expect(listing.toArray()).rejects.toThrow(InvalidRequestError);
    expect(requests).toEqual([]);
  });

  test('an invalid date and an empty kind are refused', async () => {
    for (const query of [{ asOf: new Date('soon') }, { kind: [] }] satisfies TagsQuery[]) {
      const { fetch, requests } = scriptedFetch(tagPage([]));
      await expect(createClient({ token: 'token', fetch }).listTags(query)).rejects.toThrow(
        InvalidRequestError,
      );
      expect(requests).toEqual([]);
    }
  });

  test('nothing is sent before a listing is used, and one that is awaited twice asks once', async () => {
    const { fetch, requests } = scriptedFetch(tagPage(['a']));
    const listing = createClient({ token: 'token', fetch }).listTags();
    expect(requests).toHaveLength(0);
    expect(await listing).toBe(await listing);
    expect(requests).toHaveLength(1);
  });

  test('a listing has catch and finally, as promises have', async () => {
    const { fetch, requests } = scriptedFetch(new Response(null, { status: 404 }), tagPage(['a']));
    const client = createClient({ token: 'token', fetch });
    expect(await client.listTags().catch((error: unknown) => String(error))).toContain('404');
    let ended = 0;
    const page = await client.listTags().finally(() => (ended += 1));
    expect(page.items).toEqual(['a']);
    expect(ended).toBe(1);
    expect(requests).toHaveLength(2);
  });

  test.each(['', undefined])('the token %j is refused as empty', (token) => {
    expect(() => createClient({ token: token as string })).toThrow(
      /the token is empty.*environment variable/,
    );
  });

  test.each([' ', 'a\nb', 's3cret\n', '\ts3cret', 'tökn', 'a  b', 'a b c'])(
    'the token %j is refused, and not told',
    (token) => {
      expect(() => createClient({ token })).toThrow(
        /^(?!.*(s3cret|tökn)).*the token has to be visible ASCII/,
      );
    },
  );

  test.each([
    '',
    'app.example',
    'ftp://a.example',
    'https://a.example?x=1',
    'https://u:secret@a.example',
    'https://a.example/#x',
  ])('the address %j is refused', (baseUrl) => {
    expect(() => createClient({ token: 'token', baseUrl })).toThrow(/`baseUrl`/);
  });

  test.each(['https://a.example/api/v2', 'https://a.example/ld/api/v2/'])(
    'the address %s is refused, for the client adds /api/v2 itself',
    (baseUrl) => {
      expect(() => createClient({ token: 'token', baseUrl })).toThrow(/`baseUrl` .* ends before `\/api\/v2`/);
    },
  );
});
