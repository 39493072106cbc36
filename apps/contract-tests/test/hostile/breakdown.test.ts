import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify, type Report } from '../../src/index.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { startFaultProxy, type Fault } from '../support/faults/fault-proxy.ts';

/** Far more than a run against an honest server takes, and no eternity. */
const TIME_LIMIT = { timeout: 30_000 };
const PATIENCE_MS = 20_000;

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

async function verifyWith(
  fault: Fault,
  timeoutMs = PATIENCE_MS,
  only = 'conformance/flags/**',
): Promise<Report> {
  const { target } = server;
  await using proxy = await startFaultProxy(target.baseUrl, fault);
  return await verify({ ...target, baseUrl: new URL(proxy.url) }, { seed: 7, timeoutMs, only: [only] });
}

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
