import { once } from 'node:events';
import { createServer } from 'node:http';
import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

const CORS = {
  'Access-Control-Allow-Origin': '*',
  'Access-Control-Allow-Headers': 'Authorization, LD-API-Version',
  'Access-Control-Expose-Headers': 'X-Ratelimit-Route-Remaining, Retry-After',
};

/** The server that the smoke program asks: two pages of flags, the first after a 429; tags never come. */
export async function startSmokeServer(
  files: Readonly<Record<string, string>>,
): Promise<{ url: string; close: () => void }> {
  let asked = 0;
  const server = createServer((request, response) => {
    const url = new URL(request.url ?? '/', 'http://localhost');
    const file = files[url.pathname];
    if (file !== undefined) {
      const type = url.pathname.endsWith('.js') ? 'text/javascript' : 'text/html';
      response.writeHead(200, { 'Content-Type': type }).end(file);
    } else if (request.method === 'OPTIONS') {
      response.writeHead(204, CORS).end();
    } else if (url.pathname === '/api/v2/flags/web') {
      answerFlags(url.searchParams, (asked += 1), response);
    } else if (url.pathname === '/api/v2/flags/moved') {
      answer(response, 302, {}, { Location: '/api/v2/flags/web' });
    } else if (url.pathname !== '/api/v2/tags') {
      answer(response, 404, { code: 'not_found', message: 'No such project.' });
    }
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    close: () => {
      server.close();
      server.closeAllConnections();
    },
  };
}

function answerFlags(query: URLSearchParams, asked: number, response: ServerResponse): void {
  const next = { href: '/api/v2/flags/web?limit=2&offset=2' };
  if (asked === 1) {
    answer(response, 429, {}, { 'Retry-After': '1' });
  } else if (query.get('filter') !== 'tags:a+b') {
    answer(response, 400, {
      code: 'invalid_request',
      message: 'The filter is not the one that was asked for.',
    });
  } else if (query.get('offset') === '2') {
    answer(response, 200, { items: [{ key: 'three' }], _links: {}, totalCount: 3 });
  } else {
    answer(response, 200, { items: [{ key: 'one' }, { key: 'two' }], _links: { next }, totalCount: 3 });
  }
}

function answer(response: ServerResponse, status: number, body: unknown, headers = {}): void {
  const rateLimit = { 'X-Ratelimit-Route-Remaining': '4' };
  response.writeHead(status, { 'Content-Type': 'application/json', ...rateLimit, ...CORS, ...headers });
  response.end(JSON.stringify(body));
}
