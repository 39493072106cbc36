import type { ServerResponse } from 'node:http';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { CannotRunError, verify, type Report } from '../src/index.ts';
import { startReferenceServer, type StartedServer } from '../src/target/start-reference-server.ts';
import { startFaultProxy, type Fault } from './support/fault-proxy.ts';
import { onOneLaterPage } from './support/on-one-later-page.ts';

/** Far more than a run against an honest server takes, and no eternity. */
const TIME_LIMIT = { timeout: 30_000 };

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const MEGABYTE = 1024 * 1024;
const JSON_TYPE = { 'content-type': 'application/json' };

function body(
  bytes: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): HostileAnswer['respond'] {
  return (outgoing) => outgoing.writeHead(200, { ...JSON_TYPE, ...headers }).end(bytes);
}

/** Writes blanks, which JSON allows everywhere, for as long as somebody listens. */
function endless(outgoing: ServerResponse): void {
  outgoing.writeHead(200, JSON_TYPE);
  const blanks = Buffer.alloc(MEGABYTE, ' ');
  const more = (): void => {
    while (!outgoing.destroyed && outgoing.write(blanks));
  };
  outgoing.on('drain', more);
  more();
}

function cutInTheMiddle(outgoing: ServerResponse): void {
  outgoing.writeHead(200, { ...JSON_TYPE, 'content-length': '1000' });
  outgoing.write('{"items":[', () => outgoing.destroy());
}

/** Answers in time, and then goes on answering, slowly, for ever. */
function trickle(outgoing: ServerResponse): void {
  outgoing.writeHead(200, JSON_TYPE);
  const timer = setInterval(() => outgoing.write(' '), 50);
  outgoing.on('close', () => clearInterval(timer));
}

const PATIENCE_MS = 20_000;

interface HostileAnswer {
  readonly what: string;
  readonly respond: (outgoing: ServerResponse) => void;
  /** What the report says of it. */
  readonly seen: RegExp;
  readonly timeoutMs?: number;
}

const HOSTILE: readonly HostileAnswer[] = [
  { what: 'nested 100,000 deep', respond: body('{"items":['.repeat(50_000)), seen: /deeper than 100 levels/ },
  { what: 'longer than anything', respond: endless, seen: /longer than 16777216 bytes/ },
  {
    what: 'that unpacks to more than anything',
    respond: body(gzipSync(Buffer.alloc(40 * MEGABYTE, ' ')), { 'content-encoding': 'gzip' }),
    seen: /longer than 16777216 bytes/,
  },
  {
    what: 'that does not unpack',
    respond: body('{"items":[]}', { 'content-encoding': 'gzip' }),
    seen: /incorrect header check/,
  },
  { what: 'that is not UTF-8', respond: body(Uint8Array.of(0x7b, 0xff, 0x7d)), seen: /not UTF-8/ },
  { what: 'that is cut in the middle', respond: cutInTheMiddle, seen: /other side closed|ECONNRESET/ },
  {
    what: 'that never ends',
    respond: trickle,
    seen: /no complete answer within 3000 ms/,
    timeoutMs: 3_000,
  },
  {
    what: 'that is no HTTP',
    respond: (outgoing) => outgoing.socket?.end('HELO shop\r\n\r\n'),
    seen: /does not match the HTTP/,
  },
  {
    what: 'that is none',
    respond: (outgoing) => outgoing.destroy(),
    seen: /other side closed|ECONNRESET/,
  },
];

async function verifyWith(
  fault: Fault,
  timeoutMs = PATIENCE_MS,
  only = 'conformance/flags/**',
): Promise<Report> {
  const { target } = server;
  await using proxy = await startFaultProxy(target.baseUrl, fault);
  const options = { seed: 7, timeoutMs, concurrency: 4, only: [only] };
  return await verify({ ...target, baseUrl: new URL(proxy.url) }, options);
}

describe('an answer', () => {
  it.each(HOSTILE)('$what is a finding like any other', TIME_LIMIT, async ({ seen, respond, timeoutMs }) => {
    const hostile = onOneLaterPage((_request, answer) => ({ ...answer, respond }));
    const report = await verifyWith(hostile, timeoutMs);
    expect(report.exitCode).toBe(1);
    const check = report.checks.find(({ id }) => id === 'conformance/flags/status');
    expect(check?.failures).toMatchObject([
      { sentence: 'A request got no complete answer.', seen: expect.stringMatching(seen) as unknown },
    ]);
  });

  it.each(HOSTILE)(
    '$what, if it is the first, ends the run',
    TIME_LIMIT,
    async ({ seen, respond, timeoutMs }) => {
      const outcome: unknown = await verifyWith(
        (_request, answer) => ({ ...answer, respond }),
        timeoutMs,
      ).catch((error: unknown) => error);
      expect(outcome).toBeInstanceOf(CannotRunError);
      expect(outcome).toHaveProperty('message', expect.stringMatching(seen));
      expect(outcome).toHaveProperty('message', expect.not.stringContaining('\n'));
    },
  );
});

describe('a page', () => {
  it.each([
    ['that is null', null],
    ['that is a list', []],
    ['without items', {}],
    ['of items that are null', { items: [null, null], _links: {} }],
    ['of items that are lists', { items: [[], []], _links: {} }],
    ['of items without keys', { items: [{}], totalCount: 1, _links: {} }],
    ['with links that are none', { items: [], totalCount: 0, _links: { next: 'here', last: null } }],
    ['with a total below zero', { items: [], totalCount: -1, _links: {} }],
    ['with a prototype', { items: [JSON.parse('{"__proto__":{"key":"a"}}') as unknown], _links: {} }],
  ])('%s is a finding like any other', TIME_LIMIT, async (_, json) => {
    const report = await verifyWith(({ url }, answer) =>
      url.pathname.includes('/flags/') && answer.status === 200 ? { ...answer, json } : answer,
    );
    expect(report.exitCode).toBe(1);
    const failed = report.checks.filter(({ verdict }) => verdict === 'failed').map(({ id }) => id);
    expect(failed).toContain('conformance/flags/body');
  });
});

describe('a target', () => {
  it('that falls silent is soon left alone', TIME_LIMIT, async () => {
    let answered = 0;
    const report = await verifyWith(
      (_, answer) => (++answered <= 12 ? answer : { ...answer, respond: () => undefined }),
      500,
    );
    expect(report.exitCode).toBe(1);
    expect(report.requests.sent).toBeLessThan(12 + 8 + 4);
    const valid = report.checks.find(({ id }) => id === 'conformance/flags/valid-requests');
    expect(valid?.failures.at(-1)?.seen).toBe('not asked: 8 requests in a row had got no answer');
  });

  it('that dies in the middle fails, and does not end the run', TIME_LIMIT, async () => {
    let answered = 0;
    const report = await verifyWith(
      (_, answer) =>
        ++answered <= 20 ? answer : { ...answer, respond: (outgoing) => void outgoing.destroy() },
      PATIENCE_MS,
      'flags/paging/**',
    );
    expect(report.exitCode).toBe(1);
  });

  it('that answers 429 for ever is not blamed for it', TIME_LIMIT, async () => {
    const limited = { code: 'rate_limited', message: 'Later.' };
    const headers = { 'content-type': 'application/json', 'retry-after': '0' };
    const report = await verifyWith(
      ({ url }, answer) =>
        url.search === '?limit=10' ? { ...answer, status: 429, headers, json: limited } : answer,
      PATIENCE_MS,
      'flags/answers/repeatable',
    );
    expect(report.checks).toMatchObject([{ verdict: 'inconclusive' }]);
    expect(report.exitCode).toBe(3);
  });
});
