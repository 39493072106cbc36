import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import type { Fault, ProxiedAnswer } from '../support/faults/fault-proxy.ts';
import { runAgainst } from '../support/hostile/hostile-run.ts';

const TIME_LIMIT = { timeout: 60_000 };

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const YEAR_S = 31_536_000;
const JSON_TYPE = { 'content-type': 'application/json' };
const refusal = (status: number, headers: Readonly<Record<string, string>> = {}): ProxiedAnswer => ({
  status,
  headers: { ...JSON_TYPE, ...headers },
  json: { code: 'no', message: 'No.' },
});

/** The server's own answers first, and then another one for ever. */
function after(count: number, answer: ProxiedAnswer): Fault {
  let answered = 0;
  return (_request, ownAnswer) => (++answered <= count ? ownAnswer : answer);
}

const LIMITED: readonly (readonly [what: string, headers: Readonly<Record<string, string>>])[] = [
  ['at once', { 'retry-after': '0' }],
  ['in a year', { 'retry-after': String(YEAR_S) }],
  ['at a date far off', { 'retry-after': 'Fri, 31 Dec 9999 23:59:59 GMT' }],
  ['when a reset comes that is far off', { 'x-ratelimit-reset': '9'.repeat(300) }],
];

describe('a rate limit that never ends', () => {
  it.each(LIMITED)('ends a run that has not begun: %s', TIME_LIMIT, async (_, headers) => {
    const run = await runAgainst(server.target, () => after(0, refusal(429, headers)));
    expect(run).toMatchObject({ exitCode: 2 });
    expect(run.says).toMatch(/limits the rate \(status 429, Retry-After: .*\)\. Try again later\./);
  });

  it.each(LIMITED)('is nobody’s fault if it comes later: %s', TIME_LIMIT, async (_, headers) => {
    const run = await runAgainst(server.target, () => after(10, refusal(429, headers)), {
      only: ['flags/answers/repeatable', 'tags/answers/repeatable'],
    });
    expect(run.exitCode).toBe(3);
    expect(run.says).toContain('the target kept answering 429');
  });

  it.each([
    ['is no number', { 'retry-after': 'soon' }],
    ['is negative', { 'retry-after': '-5' }],
    ['has passed', { 'retry-after': 'Sun, 01 Mar 2020 12:00:00 GMT' }],
    ['passed with the reset', { 'x-ratelimit-reset': '1' }],
  ])('is met with a pause of its own where its end %s', TIME_LIMIT, async (_, headers) => {
    const run = await runAgainst(server.target, () => after(0, refusal(429, headers)));
    expect(run).toMatchObject({ exitCode: 2, says: expect.stringContaining('limits the rate') as unknown });
  });
});

describe('access that is lost midway', () => {
  it.each([
    ['a token that is refused', 401, {}],
    ['a token that may no more', 403, {}],
    ['a log in that is asked for', 401, { 'www-authenticate': 'Basic realm="Shop"' }],
    ['a proxy that wants a password', 407, { 'proxy-authenticate': 'Basic realm="Shop"' }],
    ['a redirect to a log in', 302, { location: '/login' }],
    ['a breakdown', 503, {}],
  ])('is a finding: %s', TIME_LIMIT, async (_, status, headers) => {
    const run = await runAgainst(server.target, () => after(10, refusal(status, headers)), {
      only: ['conformance/*/{status,valid-requests}'],
    });
    expect(run.exitCode).toBe(1);
    expect(run.says).toMatch(new RegExp(`status ${status}`));
  });
});

describe('what a server may do', () => {
  it('is to set cookies, which never come back', TIME_LIMIT, async () => {
    const run = await runAgainst(server.target, () => (_request, answer) => ({
      ...answer,
      headers: { ...answer.headers, 'set-cookie': 'session=1; Path=/' },
    }));
    expect(run.exitCode).toBe(0);
  });

  it('is to close every connection after its answer without a word', TIME_LIMIT, async () => {
    const run = await runAgainst(server.target, () => (_request, answer) => ({
      ...answer,
      respond: ({ socket }) => {
        const json = JSON.stringify(answer.json);
        const head = Object.entries(answer.headers).map(([name, value]) => `${name}: ${value}\r\n`);
        socket?.end(
          `HTTP/1.1 ${answer.status} OK\r\n${head.join('')}content-length: ${Buffer.byteLength(json)}\r\n\r\n${json}`,
        );
      },
    }));
    expect({ exitCode: run.exitCode, failed: /closed|reset/.exec(run.says) }).toEqual({
      exitCode: 0,
      failed: null,
    });
  });
});
