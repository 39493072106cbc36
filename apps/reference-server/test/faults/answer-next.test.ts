import { describe, expect, test } from 'vitest';

import type { NextAnswer } from '../../src/index.ts';
import { ask, askRefused } from '../support/ask.ts';
import { serve } from '../support/serve.ts';

const TAGS = '/api/v2/tags';
const FLAGS = '/api/v2/flags/shop';

describe('answerNext', () => {
  test('lets the next request have a failure, and the one after that what it asks for', async () => {
    const server = await serve();
    server.answerNext({ status: 503 });
    expect(await askRefused(server, TAGS)).toEqual({
      status: 503,
      code: 'service_unavailable',
      message: 'Service Unavailable, as `answerNext` asks for.',
    });
    expect((await ask(server, TAGS)).status).toBe(200);
  });

  test('called again means the request after that', async () => {
    const server = await serve();
    server.answerNext({ status: 429, times: 2 });
    server.answerNext({ status: 500 });
    const statuses: number[] = [];
    for (let count = 0; count < 4; count += 1) statuses.push((await ask(server, TAGS)).status);
    expect(statuses).toEqual([429, 429, 500, 200]);
  });

  test('of an operation waits for a request of it', async () => {
    const server = await serve();
    server.answerNext({ status: 503, operationId: 'getFeatureFlags' });
    expect((await ask(server, TAGS)).status).toBe(200);
    expect((await ask(server, `${FLAGS}/`)).status).toBe(503);
    expect((await ask(server, FLAGS)).status).toBe(200);
  });

  test('says how long to wait with 429: a second, or as it is told', async () => {
    const server = await serve();
    server.answerNext({ status: 429 });
    server.answerNext({ status: 429, headers: { 'Retry-After': '7' } });
    for (const seconds of ['1', '7']) {
      expect((await ask(server, TAGS)).headers.get('retry-after')).toBe(seconds);
    }
  });

  test('sends a body of its own: JSON, or a text', async () => {
    const server = await serve();
    server.answerNext({ status: 400, body: { odd: [1] } });
    const json = await ask(server, TAGS);
    expect([json.headers.get('content-type'), await json.text()]).toEqual([
      'application/json; charset=utf-8',
      '{"odd":[1]}',
    ]);
    server.answerNext({
      status: 502,
      body: '<h1>Bad gateway</h1>',
      headers: { 'Content-Type': 'text/html' },
    });
    const html = await ask(server, TAGS);
    expect([html.headers.get('content-type'), await html.text()]).toEqual([
      'text/html',
      '<h1>Bad gateway</h1>',
    ]);
  });

  test('sends a body as it was at the call, of whatever type the headers say', async () => {
    const server = await serve();
    const body = { odd: 1 };
    server.answerNext({ status: 503, body, headers: { 'Content-Type': 'text/html' } });
    body.odd = 2;
    const response = await ask(server, TAGS);
    expect([response.status, response.headers.get('content-type')]).toEqual([503, 'text/html']);
    expect(await response.text()).toBe('{"odd":1}');
  });

  const circular: { self?: object } = {};
  circular.self = circular;

  test.for<[answer: NextAnswer, message: string]>([
    [{ status: 503, headers: { 'X-Bad': 'a\nb' } }, 'Invalid character in header content ["X-Bad"]'],
    [{ status: 503, headers: { 'X Bad': 'a' } }, 'Header name must be a valid HTTP token ["X Bad"]'],
    [{ status: 503, headers: { 'Content-Length': '3' } }, 'answerNext takes no header Content-Length'],
    [{ status: 503, headers: { 'transfer-encoding': 'chunked' } }, 'no header transfer-encoding'],
    [{ status: 503, headers: { Trailer: 'x' } }, 'no header Trailer'],
    [{ status: 503, body: circular }, 'circular'],
    [{ status: 503, body: [1n] }, 'BigInt'],
    [{ status: 503, body: () => 1 }, 'answerNext takes as `body` a text, or what can become JSON.'],
    [{ status: 200 }, 'answerNext takes a status from 400 to 599, not 200.'],
    [{ status: 503.5 }, 'answerNext takes a status'],
    [{ status: 503, times: 0 }, 'answerNext takes as `times` a whole number from 1 to 10000, not 0.'],
    [{ status: 503, times: Infinity }, 'not Infinity'],
    [
      { status: 503, operationId: 'getFlags' as 'getTags' },
      'answerNext takes as `operationId` getTags or getFeatureFlags, not getFlags.',
    ],
  ])('does not take %o', async ([answer, message]) => {
    const server = await serve();
    expect(() => server.answerNext(answer)).toThrow(message);
    expect((await ask(server, TAGS)).status).toBe(200);
  });
});

describe('requests', () => {
  test('has what was asked and answered, failures too, and no token', async () => {
    const server = await serve();
    server.answerNext({ status: 503 });
    await ask(server, TAGS);
    await ask(server, `${FLAGS}?limit=1`, { method: 'HEAD' });
    await ask(server, '/nowhere', { headers: { authorization: 'some-token' } });
    expect(server.requests).toEqual([
      { method: 'GET', url: TAGS, status: 503 },
      { method: 'HEAD', url: `${FLAGS}?limit=1`, status: 200 },
      { method: 'GET', url: '/nowhere', status: 404 },
    ]);
  });

  test('has the last 1,000', async () => {
    const server = await serve();
    for (let count = 0; count < 1_005; count += 1) await (await ask(server, `/nowhere?${count}`)).text();
    expect(server.requests).toHaveLength(1_000);
    expect(server.requests[0]?.url).toBe('/nowhere?5');
  });
});
