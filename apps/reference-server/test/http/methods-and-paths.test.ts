import { describe, expect, test } from 'vitest';

import { ask, askFlags, askFlagsAt, askRefused } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const paths = ['/api/v2/tags', '/api/v2/flags/shop'];

describe.for(paths)('%s', (path) => {
  test('answers JSON', async () => {
    const { headers } = await ask(await serve(), path);
    expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  });

  test.for([path, `${path}?limit=0`, `${path}?limit=3`])(
    'answers HEAD %s like GET, without a body',
    async (url) => {
      const server = await serve();
      const get = await ask(server, url);
      const head = await ask(server, url, { method: 'HEAD' });
      expect(await head.text()).toBe('');
      expect(head.status).toBe(get.status);
      expect(ownHeaders(head)).toEqual(ownHeaders(get));
    },
  );

  test.for(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS', 'PROPFIND'])(
    'answers %s with 405',
    async (method) => {
      const response = await ask(await serve(), path, { method });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      expect(await response.json()).toMatchObject({ code: 'method_not_allowed' });
    },
  );

  test('answers a POST with 405 whatever its body is', async () => {
    const server = await serve();
    const headers = { 'content-type': 'application/json' };
    expect(await askRefused(server, path, { method: 'POST', body: '{', headers })).toMatchObject({
      status: 405,
    });
  });

  test('is the same with a slash at its end', async () => {
    const server = await serve();
    const plain = await ask(server, `${path}?limit=3`);
    const slashed = await ask(server, `${path}/?limit=3`);
    expect(await slashed.text()).toBe(await plain.text());
  });
});

describe('what is not there is 404', () => {
  test.for([
    '/',
    '/api/v2',
    '/api/v2/flags',
    '/api/v2/flags/',
    '/api/v2/flags/shop/dark-mode',
    '/api/v2/tags//',
    '/API/v2/tags',
    '/api/v2/flags/no-such-project',
    '/api/v2/flags/Shop',
    '/api/v2/flags/shop%20',
    '/api/v2/flags/shop%252F',
    '/api/v2/flags/__proto__',
  ])('%s', async (path) => {
    expect(await askRefused(await serve(), path)).toMatchObject({ status: 404, code: 'not_found' });
  });
});

describe('a project key', () => {
  test.for([
    { key: 'a b', encoded: 'a%20b' },
    { key: 'a/b', encoded: 'a%2Fb' },
    { key: 'größe', encoded: 'gr%C3%B6%C3%9Fe' },
    { key: '100%', encoded: '100%25' },
    { key: 'a%2Fb', encoded: 'a%252Fb' },
    { key: 'a?b#c', encoded: 'a%3Fb%23c' },
    { key: 'a+b', encoded: 'a%2Bb' },
    { key: 'k'.repeat(500), encoded: 'k'.repeat(500) },
  ])('$key is decoded once, and encoded in every href', async ({ key, encoded }) => {
    const flag = { key: 'a flag/é', name: 'Flag', creationDate: 1_721_901_600_000 };
    const server = await serve({ dataset: { projects: [{ key, environments: [], flags: [flag] }] } });
    const page = await askFlags(server);
    expect(page._links['self']?.href).toBe(`/api/v2/flags/${encoded}?limit=20`);
    expect(page.items[0]?._links['self']?.href).toBe(`/api/v2/flags/${encoded}/a%20flag%2F%C3%A9`);
    expect(await askFlagsAt(server, page._links['self']?.href ?? '')).toEqual(page);
  });
});

// Without the headers that belong to the connection and the moment.
function ownHeaders({ headers }: Response): readonly (readonly string[])[] {
  return [...headers].filter(([name]) => !['connection', 'date', 'keep-alive'].includes(name));
}
