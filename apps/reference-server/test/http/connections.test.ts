import { once } from 'node:events';

import { expect, test } from 'vitest';

import { checked, errorBody } from '../support/contract-schemas.ts';
import { connectTo, exchange, type RawAnswer, readAnswer } from '../support/raw-http.ts';
import { serveWithLimits } from '../support/serve-with-limits.ts';
import { serve } from '../support/serve.ts';

const quick = { headTimeoutMs: 50, requestTimeoutMs: 100, checkIntervalMs: 10 };

test.for([
  'G',
  'GET /api/v2/tags HTTP/1.1\r\n',
  'GET /api/v2/tags HTTP/1.1\r\nhost: x\r\nauthorization: allo',
])('a head that stops after %j is answered 408, and the connection closed', async (half) => {
  const answer = await exchange(await serveWithLimits(quick), half);
  expect([answer.status, codeOf(answer)]).toEqual([408, 'request_timeout']);
});

test('so is the second one on a connection', async () => {
  const server = await serveWithLimits(quick);
  const socket = await connectTo(server);
  socket.write('GET /api/v2/tags?limit=1 HTTP/1.1\r\nhost: x\r\nauthorization: allowed-token\r\n\r\n');
  await once(socket, 'readable');
  socket.write('GET /api/v2');
  expect((await readAnswer(socket)).body).toMatch(/HTTP\/1\.1 408 .*"code":"request_timeout"/s);
});

test('a body is not waited for: the answer comes first, and the connection ends', async () => {
  const server = await serveWithLimits(quick);
  const answer = await exchange(
    server,
    'POST /api/v2/tags HTTP/1.1\r\nhost: x\r\nauthorization: allowed-token\r\ncontent-length: 1000\r\n\r\n{',
  );
  expect(answer.status).toBe(405);
  expect(answer.body).toContain('"code":"method_not_allowed"');
});

test('who connects and says nothing is answered nothing', async () => {
  expect(await readAnswer(await connectTo(await serveWithLimits(quick)))).toMatchObject({
    status: 0,
    body: '',
  });
});

test('a connection without a request for some time is closed', async () => {
  const server = await serveWithLimits({ keepAliveTimeoutMs: 50 });
  const socket = await connectTo(server);
  socket.write('GET /api/v2/tags HTTP/1.1\r\nhost: x\r\nauthorization: allowed-token\r\n\r\n');
  expect((await readAnswer(socket)).status).toBe(200);
});

test.for([
  { length: 16_384, begin: 'GET /api/v2/tags?tag=', end: ' HTTP/1.1\r\nhost: x\r\n\r\n' },
  { length: 20_000, begin: 'GET /api/v2/tags HTTP/1.1\r\nhost: x\r\nx: ', end: '\r\n\r\n' },
  { length: 100_000, begin: 'GET /api/v2/tags?tag=', end: ' HTTP/1.1\r\nhost: x\r\n\r\n' },
  { length: 1_000_000, begin: 'GET /api/v2/tags?tag=', end: ' HTTP/1.1\r\nhost: x\r\n\r\n' },
])('a head of $length bytes in $begin… is answered 431 in full', async ({ length, begin, end }) => {
  const head = `${begin}${'x'.repeat(length)}${end}`;
  const answer = await exchange(await serve(), head);
  expect([answer.status, codeOf(answer)]).toEqual([431, 'head_too_large']);
});

test('a query of almost 16 KB is read', async () => {
  const head = `GET /api/v2/tags?pre=${'x'.repeat(16_000)} HTTP/1.1\r\nhost: x\r\nauthorization: allowed-token\r\n`;
  expect((await exchange(await serve(), `${head}connection: close\r\n\r\n`)).status).toBe(200);
});

test.for([
  ['CONNECT x:80 HTTP/1.1\r\nhost: x\r\n\r\n', 405, 'method_not_allowed'],
  ['GET /api/v2/tags HTTP/1.1\r\nconnection: close\r\n\r\n', 400, 'invalid_request'],
  ['GET /api/v2/tags?pre=é HTTP/1.1\r\nhost: x\r\n\r\n', 400, 'invalid_request'],
  [
    'GET /api/v2/tags HTTP/1.1\r\nhost: x\r\nexpect: 200-ok\r\nconnection: close\r\n\r\n',
    401,
    'unauthorized',
  ],
  ['GET /api/v2/tags HTTP/1.0\r\n\r\n', 401, 'unauthorized'],
  ['GET / HTTP/1.1\r\nno header\r\n\r\n', 400, 'invalid_request'],
  ['PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n', 400, 'invalid_request'],
  ['OPTIONS * HTTP/1.1\r\nhost: x\r\nconnection: close\r\n\r\n', 404, 'not_found'],
] as const)('%j is answered %i in the documented shape', async ([request, status, code]) => {
  const answer = await exchange(await serve(), request);
  expect([answer.status, codeOf(answer)]).toEqual([status, code]);
  expect(answer.head).toMatch(/^content-type: application\/json/im);
});

const asked = 'GET /api/v2/tags?limit=1 HTTP/1.1\r\nhost: x\r\nauthorization: allowed-token\r\n';

test('a request whose body is broken is answered once', async () => {
  const server = await serve({ latencyMs: 100 });
  for (const request of [
    `${asked}transfer-encoding: nonsense\r\n\r\n`,
    `${asked}content-length: 9\r\n\r\nG`,
  ]) {
    const socket = await connectTo(server);
    socket.end(request);
    const { status, body } = await readAnswer(socket);
    expect([status, body.split('HTTP/1.1').length]).toEqual([200, 1]);
  }
});

test('nonsense after a request is refused after the answer to the request, not before', async () => {
  const answer = await exchange(await serve({ latencyMs: 100 }), `${asked}\r\nNONSENSE\r\n\r\n`);
  expect(answer.status).toBe(200);
  expect(answer.body).toMatch(/"totalCount":45\}HTTP\/1\.1 400 .*"code":"invalid_request"/s);
});

function codeOf({ body }: RawAnswer): string {
  return checked(errorBody, JSON.parse(body)).code;
}
