import { createServer, type IncomingHttpHeaders } from 'node:http';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { answerOf } from '../../src/target/exchange.ts';
import { TargetClient } from '../../src/target/target-client.ts';
import type { Target } from '../../src/target/target.ts';
import { listen, type Listening } from '../support/listen.ts';

/** What was asked, and with which headers. */
let received: { readonly url: string | undefined; readonly headers: IncomingHttpHeaders }[];
let echo: Listening;
beforeEach(async () => {
  received = [];
  echo = await listen(
    createServer(({ url, headers }, response) => {
      received.push({ url, headers });
      response.writeHead(200, { 'content-type': 'application/json' }).end('{}');
    }),
  );
});
afterEach(() => echo[Symbol.asyncDispose]());

function clientOf(target: Partial<Target> = {}): TargetClient {
  const whole = { baseUrl: new URL(echo.url), project: 'shop', token: 'allowed', ...target };
  return new TargetClient(whole, { timeoutMs: 10_000, concurrency: 4 });
}

function sent(name: string): (string | string[] | undefined)[] {
  return received.map(({ headers }) => headers[name]);
}

describe('the client of a target', () => {
  it('sends what a gateway wants with every request, and its own token whatever the gateway says', async () => {
    const client = clientOf({ headers: { 'X-Gateway-Key': 'gateway', Authorization: 'theirs' } });
    await client.ask('getTags', []);
    await client.ask('getTags', [], { credential: 'none' });
    expect(sent('x-gateway-key')).toEqual(['gateway', 'gateway']);
    expect(sent('authorization')).toEqual(['allowed', undefined]);
  });

  it('sends the API version of the target, unless the request names one', async () => {
    const client = clientOf({ apiVersion: '20240415' });
    await client.ask('getTags', []);
    await client.ask('getTags', [], { headers: { 'LD-API-Version': '20220603' } });
    expect(sent('ld-api-version')).toEqual(['20240415', '20220603']);
  });

  it('sends no API version by itself', async () => {
    await clientOf().ask('getTags', []);
    expect(sent('ld-api-version')).toEqual([undefined]);
  });

  it('puts `Bearer` before the token where that is asked for', async () => {
    await clientOf().ask('getTags', [], { credential: 'bearer' });
    expect(sent('authorization')).toEqual(['Bearer allowed']);
  });

  it('asks the same question once, and with other headers again', async () => {
    const client = clientOf();
    const plain = { headers: { 'accept-encoding': 'identity' } };
    const asked = [await client.ask('getTags', []), await client.ask('getTags', [], plain)];
    expect(await client.ask('getTags', [], plain)).toBe(asked[1]);
    expect(asked.map((exchange) => answerOf(exchange)?.status)).toEqual([200, 200]);
    expect(sent('accept-encoding')).toEqual([expect.stringContaining('gzip'), 'identity']);
  });

  it('sends a query as it is spelled', async () => {
    const client = clientOf();
    const url = client.urlOf('getTags', []);
    url.search = '?pre=a+b%2bc';
    await client.follow({ operationId: 'getTags', url, credential: 'token' });
    expect(received.map((request) => request.url)).toEqual(['/api/v2/tags?pre=a+b%2bc']);
  });
});
