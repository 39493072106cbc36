import { createClient, InvalidRequestError, PagingError, UnreadableAnswerError } from '@flag-contract/client';
import { describe, expect, test } from 'vitest';
import { json, scriptedFetch, tagPage } from '../support/scripted-fetch.ts';
import type { Step } from '../support/scripted-fetch.ts';
import { changingTags, names, walk } from '../support/walk.ts';

const again: Step = (url) =>
  tagPage(['a', 'b'], { next: `?offset=${Number(url.searchParams.get('offset') ?? 0) + 2}` });
const empty: Step = (url) =>
  tagPage([], { next: `?offset=${Number(url.searchParams.get('offset') ?? 0) + 1}` });

describe('walking over pages', () => {
  test('next is followed by its offset, with the parameters that were asked for', async () => {
    const { fetch, requests } = scriptedFetch(
      tagPage(['a', 'b'], { next: '/api/v2/tags?limit=1&offset=2&kind=project&evil=1' }),
      tagPage(['c']),
    );
    const client = createClient({ token: 'token', baseUrl: 'https://api.example/ld', fetch });
    expect(await client.listTags({ kind: ['flag'], limit: 2 }).toArray()).toEqual(['a', 'b', 'c']);
    expect(requests.map(({ url }) => url.href)).toEqual([
      'https://api.example/ld/api/v2/tags?kind=flag&limit=2',
      'https://api.example/ld/api/v2/tags?kind=flag&limit=2&offset=2',
    ]);
  });

  test('all pages are read in the greatest size that the contract allows', async () => {
    const { fetch, requests } = scriptedFetch(json({ items: [], _links: {} }));
    const client = createClient({ token: 'token', fetch });
    await client.listFlags('web').toArray();
    await client.listTags().toArray();
    await client.listTags().toArray({ limit: 7 });
    expect(requests.map(({ url }) => url.searchParams.get('limit'))).toEqual(['100', '1000', '7']);
  });

  test('maxItems and limit end a walk without another request', async () => {
    const { listing, offsets } = walk([changingTags(names(10), () => {})], 4);
    expect(await listing.toArray({ limit: 4 })).toEqual(names(4));
    expect(await listing.toArray({ limit: 0 })).toEqual([]);
    expect(offsets()).toEqual([null]);
    await expect(listing.toArray({ limit: Number.NaN })).rejects.toThrow('whole number');
  });

  test('an offset that is no number is sent as it is, for the server to refuse', async () => {
    const { fetch, requests } = scriptedFetch(json({ code: 'invalid_request' }, { status: 400 }));
    const client = createClient({ token: 'token', fetch });
    for (const listing of [client.listTags({ offset: Number.NaN }), client.listTags({ offset: -1 })]) {
      await expect(listing).rejects.toThrow(InvalidRequestError);
      await expect(listing.toArray()).rejects.toThrow(InvalidRequestError);
    }
    expect(requests.map(({ url }) => url.searchParams.get('offset'))).toEqual(['NaN', 'NaN', '-1', '-1']);
  });

  test('empty pages with a next page are walked over', async () => {
    const { listing, offsets } = walk([
      tagPage(['a'], { next: '?offset=2' }, 5),
      tagPage([], { next: '?offset=4' }, 5),
      tagPage(['c'], {}, 5),
    ]);
    expect(await listing.toArray()).toEqual(['a', 'c']);
    expect(offsets()).toEqual([null, '1', '4']);
  });

  test('without links the total leads on, and without a total a full page does', async () => {
    const all = names(5);
    const bare =
      (withTotal: boolean): Step =>
      (url) => {
        const offset = Number(url.searchParams.get('offset') ?? 0);
        return json({
          items: all.slice(offset, offset + 2),
          ...(withTotal ? { totalCount: 5 } : { totalCount: null }),
        });
      };
    expect(await walk([bare(true)], 2).listing.toArray()).toEqual(all);
    expect(await walk([bare(false)], 2).listing.toArray()).toEqual(all);
  });

  test('an item that comes twice is given once', async () => {
    const { listing } = walk([tagPage(['a', 'b'], { next: '?offset=2' }), tagPage(['b', 'c'])]);
    expect(await listing.toArray()).toEqual(['a', 'b', 'c']);
  });

  test('a link that leaves items out is followed no further than to the first of them', async () => {
    const { listing, offsets } = walk([tagPage(['a', 'b'], { next: '?offset=900' }), tagPage(['c'])]);
    expect(await listing.toArray()).toEqual(['a', 'b', 'c']);
    expect(offsets()).toEqual([null, '2']);
  });

  test.each([
    ['to another origin', 'https://evil.example/api/v2/tags?offset=2'],
    ['to another port', 'https://api.example:8443/api/v2/tags?offset=2'],
    ['to plain http', 'http://api.example/api/v2/tags?offset=2'],
    ['without an offset', '/api/v2/tags?limit=2'],
    ['to itself', '/api/v2/tags?offset=0'],
    ['to no number', '/api/v2/tags?offset=two'],
    ['below zero', '/api/v2/tags?offset=-2'],
    ['to no address', 'http://['],
  ])('a next link %s ends the walk with an error, and nothing is sent there', async (_, href) => {
    const { fetch, requests } = scriptedFetch(tagPage(['a', 'b'], { next: href }));
    const listing = createClient({ token: 'secret-token', baseUrl: 'https://api.example', fetch }).listTags();
    await expect(listing.toArray()).rejects.toThrow(PagingError);
    expect(requests).toHaveLength(1);
    const page = await listing;
    await expect(page.next()).rejects.toThrow(PagingError);
  });

  test('pages without end that bring nothing new end with an error', async () => {
    await expect(walk([again]).listing.toArray()).rejects.toThrow('11 pages in a row held nothing new');
    await expect(walk([empty]).listing.toArray()).rejects.toThrow('11 pages in a row held nothing new');
  });

  test('a total that shrinks forever ends with an error', async () => {
    let total = 1e9;
    const shrinking: Step = (url) => {
      const offset = Number(url.searchParams.get('offset') ?? 0);
      return tagPage([`tag-${offset}`], { next: `?offset=${offset + 1}` }, total--);
    };
    await expect(walk([shrinking], 1).listing.toArray()).rejects.toThrow(PagingError);
  });

  test('a body that is no page, and items of another shape, are unreadable', async () => {
    for (const body of [null, [], 5, {}, { items: null }, { items: [{}] }, { items: ['a', 5] }]) {
      await expect(walk([json(body)]).listing).rejects.toThrow(UnreadableAnswerError);
    }
    const { fetch } = scriptedFetch(json({ items: [{ name: 'no key' }] }));
    await expect(createClient({ token: 'token', fetch }).listFlags('web')).rejects.toThrow(
      UnreadableAnswerError,
    );
  });

  test('what the contract does not know passes through', async () => {
    const flag = { key: 'a', kind: 'json', future: { x: 1 }, _links: {} };
    const { fetch } = scriptedFetch(json({ items: [flag], _links: null, future: true }));
    const page = await createClient({ token: 'token', fetch }).listFlags('web');
    expect(page.items).toEqual([flag]);
    expect(page.body).toMatchObject({ future: true });
    expect(page.totalCount).toBeNull();
  });
});
