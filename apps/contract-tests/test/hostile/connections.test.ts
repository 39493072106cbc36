import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { body, bytes, cut, endless, slowly, type HostileMode } from '../support/hostile/hostile-mode.ts';
import { ONE_PAGE, runAgainst } from '../support/hostile/hostile-run.ts';
import { onOneLaterPage } from '../support/faults/on-one-later-page.ts';

const TIME_LIMIT = { timeout: 60_000 };
/** Of modes that never come to an end. */
const SHORT_MS = 1_500;

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const OK = 'HTTP/1.1 200 OK\r\n';
const HEAD = `${OK}Content-Type: application/json\r\n`;
const NO_ANSWER = /no complete answer within 1500 ms/;
const CLOSED = /other side closed|ECONNRESET|terminated/;
const NO_HTTP = /HTTP|[Pp]arse|Expected|Invalid|Missing|content-length/;

const MODES: readonly HostileMode[] = [
  { what: 'heads never come', respond: () => undefined, says: NO_ANSWER, timeoutMs: SHORT_MS },
  { what: 'a head comes slowly', respond: slowly(OK, 'X'), says: NO_ANSWER, timeoutMs: SHORT_MS },
  { what: 'a body comes slowly', respond: slowly(`${HEAD}\r\n`, ' '), says: NO_ANSWER, timeoutMs: SHORT_MS },
  { what: 'headers never end', respond: endless(OK, 'X-Header: 1\r\n'), says: /[Hh]eaders? [Oo]verflow/ },
  { what: 'one header is huge', respond: endless(`${OK}X-Header: `, 'x'), says: /[Hh]eaders? [Oo]verflow/ },
  {
    what: 'early hints never end',
    respond: slowly('', 'HTTP/1.1 103 Early Hints\r\nLink: </>\r\n\r\n'),
    says: NO_ANSWER,
    timeoutMs: SHORT_MS,
  },
  {
    what: 'the protocol changes',
    respond: bytes('HTTP/1.1 101 Switching\r\nUpgrade: x\r\nConnection: upgrade\r\n\r\n'),
    says: /upgrade/,
  },
  { what: 'the connection is reset at once', respond: cut('', 'reset'), says: CLOSED },
  { what: 'the connection is reset in the head', respond: cut(`${OK}Content-Ty`, 'reset'), says: CLOSED },
  {
    what: 'the connection is reset in the body',
    respond: cut(`${HEAD}Content-Length: 900\r\n\r\n{"items":[`, 'reset'),
    says: CLOSED,
  },
  {
    what: 'the body is shorter than its length',
    respond: cut(`${HEAD}Content-Length: 900\r\n\r\n{}`, 'end'),
    says: CLOSED,
  },
  {
    what: 'the body is longer than its length',
    respond: bytes(`${HEAD}Content-Length: 5\r\n\r\n{"items":[]}`),
    says: /not JSON|not answer with JSON|HTTP/,
  },
  {
    what: 'there are two lengths',
    respond: bytes(`${HEAD}Content-Length: 2\r\nContent-Length: 5\r\n\r\n{}   `),
    says: NO_HTTP,
  },
  {
    what: 'a length stands beside chunks',
    respond: bytes(`${HEAD}Content-Length: 2\r\nTransfer-Encoding: chunked\r\n\r\n{}`),
    says: NO_HTTP,
  },
  { what: 'a length is negative', respond: bytes(`${HEAD}Content-Length: -2\r\n\r\n{}`), says: NO_HTTP },
  {
    what: 'chunks have broken sizes',
    respond: bytes(`${HEAD}Transfer-Encoding: chunked\r\n\r\nZZ\r\n{}\r\n`),
    says: NO_HTTP,
  },
  {
    what: 'the last chunk is missing',
    respond: cut(`${HEAD}Transfer-Encoding: chunked\r\n\r\n2\r\n{}\r\n`, 'end'),
    says: CLOSED,
  },
  { what: 'there is a body and no head', respond: bytes('{"items":[]}'), says: NO_HTTP },
  { what: 'there is junk', respond: bytes('\u0000\u00FF\u0001'.repeat(50)), says: NO_HTTP },
  { what: 'a header holds a lone line feed', respond: bytes(`${OK}X-A: b\nX-C\r\n\r\n{}`), says: NO_HTTP },
  {
    what: 'the status is 000',
    respond: bytes('HTTP/1.1 000 None\r\nContent-Length: 2\r\n\r\n{}'),
    says: /status 0|HTTP|status/,
  },
  {
    what: 'the status is 999',
    respond: bytes(`HTTP/1.1 999 Most\r\nContent-Length: 2\r\n\r\n{}`),
    says: /status 999|HTTP/,
  },
  {
    what: '204 has a body',
    respond: bytes(`HTTP/1.1 204 None\r\nContent-Length: 2\r\n\r\n{}`),
    says: /status 204|HTTP/,
  },
  {
    what: '304 has a body',
    respond: bytes(`HTTP/1.1 304 Same\r\nContent-Length: 2\r\n\r\n{}`),
    says: /status 304|HTTP/,
  },
  {
    what: 'one request gets two answers',
    respond: bytes(`${HEAD}Content-Length: 2\r\n\r\n{}${HEAD}Content-Length: 4\r\n\r\nnull`),
    says: /required property|no JSON object|HTTP|closed/,
  },
  {
    what: 'a redirect leads to itself',
    respond: body('{}', { location: '/api/v2/tags' }, 302),
    says: /status 302/,
  },
];

describe('a connection on which', () => {
  it.each(MODES)('$what is a finding, if it is for one later page', TIME_LIMIT, async (mode) => {
    const { timeoutMs } = mode;
    const run = await runAgainst(
      server.target,
      () => onOneLaterPage((_request, answer) => ({ ...answer, respond: mode.respond })),
      { only: ONE_PAGE, ...(timeoutMs !== undefined && { timeoutMs }) },
    );
    expect(run).toMatchObject({ exitCode: 1, strangersGuests: [] });
    expect(run.says).toMatch(mode.says);
  });

  it.each(MODES)('$what is a finding, if it is so from the start', TIME_LIMIT, async (mode) => {
    const { timeoutMs } = mode;
    const run = await runAgainst(
      server.target,
      () => (_request, answer) => ({ ...answer, respond: mode.respond }),
      timeoutMs === undefined ? {} : { timeoutMs },
    );
    expect([1, 2]).toContain(run.exitCode);
    expect(run.says).toMatch(mode.says);
    expect(run.says).not.toContain(server.target.token);
    expect(run.complaint).not.toContain('\n');
  });
});
