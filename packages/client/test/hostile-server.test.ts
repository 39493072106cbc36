import { createServer } from 'node:http';
import type { IncomingMessage, ServerResponse } from 'node:http';
import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { inspect } from 'node:util';
import { createClient } from '@flag-contract/client';
import type { FlagContractError, Result } from '@flag-contract/client';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const TOKEN = 'api-5ecret-t0ken';
const stolen: string[] = [];
let answer: (request: IncomingMessage, response: ServerResponse) => void;
let baseUrl: string;
let thiefUrl: string;

const server = createServer((request, response) => answer(request, response));
const thief = createServer((request, response) => {
  stolen.push(request.headers.authorization ?? 'without a token');
  response.end('{"items":[]}');
});

beforeAll(async () => {
  for (const one of [server, thief]) {
    one.listen(0, '127.0.0.1');
    await once(one, 'listening');
  }
  baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  thiefUrl = `http://127.0.0.1:${(thief.address() as AddressInfo).port}`;
});
afterAll(() => {
  for (const one of [server, thief]) {
    one.close();
    one.closeAllConnections();
  }
});

/** Asks the server for tags, in every way there is, and gives the failure that all of them end in. */
async function failure(respond: typeof answer, bearer = ''): Promise<FlagContractError> {
  answer = respond;
  const client = createClient({
    token: `${bearer}${TOKEN}`,
    baseUrl,
    timeoutMs: 500,
    retry: { limit: 1 },
    deadlineMs: 5_000,
  });
  const result: Result<unknown> = await client.listTags().result();
  await expect(client.listTags().toArray()).rejects.toThrow(/^GET \/api\/v2\/tags /);
  if (result.ok) throw new Error('There was a page.');
  const { error } = result;
  for (const shown of [
    error.message,
    String(error.stack),
    JSON.stringify(error),
    inspect(error, { depth: 9, showHidden: true }),
  ]) {
    expect(shown).not.toContain(TOKEN);
  }
  return error;
}

describe('a hostile server', () => {
  test.each([301, 302, 303, 307, 308])(
    'redirect %i is not followed, and the token goes nowhere else',
    async (status) => {
      const error = await failure((_, response) =>
        response.writeHead(status, { location: `${thiefUrl}/api/v2/tags` }).end(),
      );
      expect(error).toMatchObject({ name: 'UnreadableAnswerError', status });
      expect(stolen).toEqual([]);
    },
  );

  test.each<[string, string, string]>([
    ['HTML', '<html>Sign in</html>', 'text/html'],
    ['truncated JSON', '{"items":["a"', 'application/json'],
    ['an empty body', '', 'application/json'],
    ['no object', '"items"', 'application/json'],
    ['the items of something else', '{"items":[1,2]}', 'application/json'],
  ])('200 with %s is unreadable', async (_, body, type) => {
    const error = await failure((_request, response) =>
      response.writeHead(200, { 'content-type': type }).end(body),
    );
    expect(error).toMatchObject({ name: 'UnreadableAnswerError', status: 200, attempts: 1 });
  });

  test.each([201, 204, 206, 304])('status %i is no page', async (status) => {
    const error = await failure((_, response) => response.writeHead(status).end());
    expect(error).toMatchObject({ name: 'UnreadableAnswerError', status });
  });

  test('a body that is cut off is a network failure, and tried again', async () => {
    const error = await failure((_, response) => {
      response.writeHead(200, { 'content-length': '100' });
      response.write('{"items":["a"', () => response.destroy());
    });
    expect(error).toMatchObject({ name: 'NetworkError', attempts: 2 });
  });

  test('a connection that is closed without an answer is a network failure', async () => {
    const error = await failure((_, response) => response.destroy());
    expect(error).toMatchObject({ name: 'NetworkError', attempts: 2 });
  });

  test('silence, and a body that trickles, end in time', async () => {
    expect(await failure(() => {})).toMatchObject({ name: 'TimeoutError', attempts: 2 });
    const trickling = await failure((_, response) => {
      response.writeHead(200);
      response.write('{');
    });
    expect(trickling).toMatchObject({ name: 'TimeoutError', attempts: 2 });
  });

  test.each(['', 'Bearer '])(
    'an error that echoes the token (%j in front) does not show it',
    async (bearer) => {
      const error = await failure((request, response) => {
        const { authorization = '' } = request.headers;
        response.writeHead(403).end(
          JSON.stringify({
            code: authorization,
            message: `No: ${authorization} ${authorization.split(' ').pop()}`,
          }),
        );
      }, bearer);
      expect(error).toMatchObject({ name: 'ForbiddenError', status: 403 });
      expect(error.message).toContain('[token]');
    },
  );

  test('errors of any body keep their kind', async () => {
    for (const body of ['', '<html>', 'null', '[]', '{"code":1,"message":{}}', '"text"']) {
      expect(await failure((_, response) => response.writeHead(404).end(body))).toMatchObject({
        name: 'NotFoundError',
        code: undefined,
      });
    }
    const long = await failure((_, response) =>
      response.writeHead(400).end(JSON.stringify({ code: 'x', message: 'y'.repeat(1e6) })),
    );
    expect(long.message.length).toBeLessThan(500);
  });

  test('a storm of 429 ends', async () => {
    let asked = 0;
    const error = await failure((_, response) => {
      asked += 1;
      response.writeHead(429, { 'Retry-After': '0' }).end();
    });
    expect(error).toMatchObject({ name: 'RateLimitError', attempts: 2 });
    expect(asked).toBe(4);
  });

  test('a next link to another server gets no request', async () => {
    const error = await failure((request, response) => {
      if (request.url?.includes('limit') !== true) return void response.writeHead(400).end('{}');
      response.end(
        JSON.stringify({ items: ['a'], _links: { next: { href: `${thiefUrl}/api/v2/tags?offset=1` } } }),
      );
    });
    expect(error.name).toBe('InvalidRequestError');
    expect(stolen).toEqual([]);
  });

  test('nobody there is a network failure that says where it failed', async () => {
    const client = createClient({ token: TOKEN, baseUrl: 'http://127.0.0.1:1', retry: { limit: 0 } });
    const message: unknown = expect.stringMatching(/^GET \/api\/v2\/tags got no answer: .*\w/);
    expect(await client.listTags().result()).toMatchObject({
      ok: false,
      status: 'other',
      error: { name: 'NetworkError', attempts: 1, message, cause: { name: 'TypeError' } },
    });
  });

  test('a fetch that tells the token in its error does not get it told', async () => {
    const fetch = async (): Promise<Response> => {
      throw new TypeError(`Headers.set: "${TOKEN}" is invalid`, { cause: new Error(TOKEN) });
    };
    const result = await createClient({ token: TOKEN, fetch, retry: { limit: 0 } })
      .listTags()
      .result();
    expect(inspect(result, { depth: 9, showHidden: true })).not.toContain(TOKEN);
  });

  test('neither the client nor a page shows the token', async () => {
    answer = (_, response) => response.end('{"items":["a"],"totalCount":1}');
    const client = createClient({ token: TOKEN, baseUrl });
    const listing = client.listTags();
    const page = await listing;
    expect(inspect([client, listing, page], { depth: 9, showHidden: true })).not.toContain(TOKEN);
    expect(JSON.stringify([client, listing, page])).not.toContain(TOKEN);
  });
});
