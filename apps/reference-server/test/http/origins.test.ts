import bundle from '@flag-contract/spec/openapi.json' with { type: 'json' };
import { describe, expect, test } from 'vitest';

import { isLoopback } from '../../src/http/is-loopback.ts';
import { ask } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const paths = ['/api/v2/tags', '/api/v2/flags/shop', '/nowhere'];
const origin = 'http://localhost:5173';

describe.for(paths)('a web page that asks for %s', (path) => {
  test('may ask with a token, an API version and a preference', async () => {
    const { url } = await serve();
    const response = await fetch(`${url}${path}`, {
      method: 'OPTIONS',
      headers: {
        origin,
        'access-control-request-method': 'GET',
        'access-control-request-headers': 'authorization,ld-api-version,prefer',
      },
    });
    expect(response.status).toBe(204);
    expect(await response.text()).toBe('');
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    expect(listed(response, 'access-control-allow-methods')).toEqual(['get', 'head']);
    expect(listed(response, 'access-control-allow-headers')).toEqual(
      expect.arrayContaining(['authorization', 'ld-api-version', 'prefer']),
    );
    expect(response.headers.get('access-control-max-age')).toBe('300');
  });

  test('may read the answer, and every documented header of it', async () => {
    const response = await ask(await serve(), path, { headers: { origin } });
    expect(response.headers.get('access-control-allow-origin')).toBe('*');
    const documented = Object.keys(bundle.components.headers).map((name) => name.toLowerCase());
    expect(listed(response, 'access-control-expose-headers')).toEqual(
      expect.arrayContaining([...documented, 'preference-applied']),
    );
  });

  test('may read refusals', async () => {
    const server = await serve({ rateLimit: { requests: 1, windowMs: 60_000 } });
    const statuses: number[] = [];
    for (const prefer of ['code=503', 'code=503']) {
      const response = await ask(server, path, { headers: { origin, prefer } });
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      statuses.push(response.status);
    }
    expect(statuses).toEqual([503, 429]);
  });
});

test('a question before a question costs nothing of a rate limit', async () => {
  const server = await serve({ rateLimit: { requests: 1, windowMs: 60_000 } });
  const headers = { origin, 'access-control-request-method': 'GET' };
  for (let count = 0; count < 3; count += 1) {
    expect((await ask(server, '/api/v2/tags', { method: 'OPTIONS', headers })).status).toBe(204);
  }
  expect((await ask(server, '/api/v2/tags')).status).toBe(200);
});

test.for([{}, { origin }, { 'access-control-request-method': 'GET' }])(
  'OPTIONS that is no such question is 405: %o',
  async (headers) => {
    const response = await ask(await serve(), '/api/v2/tags', { method: 'OPTIONS', headers });
    expect(response.status).toBe(405);
  },
);

test('who is no web page is told nothing of it', async () => {
  const { headers } = await ask(await serve(), '/api/v2/tags');
  expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});

test('a server that others can reach answers no web pages', async () => {
  const server = await serve({ host: '0.0.0.0' });
  const { headers } = await ask(server, '/api/v2/tags', { headers: { origin } });
  expect(headers.has('access-control-allow-origin')).toBe(false);
});

test.for([
  ['127.0.0.1', true],
  ['127.8.9.10', true],
  ['localhost', true],
  ['::1', true],
  ['0.0.0.0', false],
  ['::', false],
  ['192.168.1.2', false],
  ['127.example', false],
] as const)('%s is loopback: %s', ([host, expected]) => {
  expect(isLoopback(host)).toBe(expected);
});

function listed({ headers }: Response, name: string): readonly string[] {
  return (headers.get(name) ?? '').toLowerCase().split(', ');
}
