import { describe, expect, test } from 'vitest';

import type { ReferenceServer } from '../../src/index.ts';
import { ask, askRefused } from '../support/ask.ts';
import { exchange } from '../support/raw-http.ts';
import { serve } from '../support/serve.ts';

const MESSAGE = 'The path is not percent-encoded UTF-8.';

const askFor = (server: ReferenceServer, target: string) =>
  exchange(server, `GET ${target} HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n`);

describe.for(['/api/v2/flags/%FC', '/api/v2/flags/%', '/%zz?limit=5'])('the path of %s', (path) => {
  test('is refused with 400', async () => {
    const refused = await askRefused(await serve(), path);
    expect(refused).toEqual({ status: 400, code: 'invalid_request', message: MESSAGE });
  });

  test('is among the requests as it was sent', async () => {
    const server = await serve();
    await ask(server, path);
    expect(server.requests).toEqual([{ method: 'GET', url: path, status: 400 }]);
  });

  test('may be read about by web pages', async () => {
    const { status, headers } = await ask(await serve(), path, { headers: { origin: 'http://localhost' } });
    expect([status, headers.get('access-control-allow-origin')]).toEqual([400, '*']);
  });

  test('is answered with the fault that is asked for', async () => {
    const server = await serve();
    server.answerNext({ status: 502, operationId: 'getTags' });
    expect((await ask(server, path)).status).toBe(400);
    expect((await ask(server, '/api/v2/tags')).status).toBe(502);
    server.answerNext({ status: 504 });
    expect((await ask(server, path)).status).toBe(504);
    expect((await ask(server, path, { headers: { prefer: 'code=503' } })).status).toBe(503);
  });

  test('counts towards the rate limit', async () => {
    const server = await serve({ rateLimit: { requests: 1, windowMs: 60_000 } });
    const { status, headers } = await ask(server, path);
    expect([status, headers.get('x-ratelimit-auth-token-remaining')]).toEqual([400, '0']);
    expect((await ask(server, path)).status).toBe(429);
  });
});

test.for(['http:///api/v2/tags', 'http://x/api/v2/tags#here'])(
  '%s is no URL of HTTP: 400',
  async (target) => {
    const { status, body } = await askFor(await serve(), target);
    expect(status).toBe(400);
    expect(JSON.parse(body)).toMatchObject({ code: 'invalid_request' });
  },
);

test('a URL with an origin is refused like its path', async () => {
  const { status, body } = await askFor(await serve(), 'http://x/api/v2/flags/%FC');
  expect([status, JSON.parse(body)]).toEqual([400, { code: 'invalid_request', message: MESSAGE }]);
});

test('what is broken behind the path is told as such', async () => {
  const { message } = await askRefused(await serve(), '/api/v2/tags?pre=%FC');
  expect(message).toBe('`%FC` in the query is not percent-encoded UTF-8.');
});
