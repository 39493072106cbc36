import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import {
  offsetOf,
  onPages,
  startFaultProxy,
  type Fault,
  type ProxiedAnswer,
  type ProxiedRequest,
} from '../support/faults/fault-proxy.ts';
import { runCli, type CliRun } from '../support/run-cli.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** Verifies a copy of the reference server that has one fault. */
async function verifyWith(fault: Fault): Promise<CliRun> {
  const { target } = server;
  await using proxy = await startFaultProxy(target.baseUrl, fault);
  return await runCli(['--url', proxy.url, '--project', target.project, '--seed', '7'], {
    FLAG_CONTRACT_TOKEN: target.token,
  });
}

function failedChecks({ stdout }: CliRun): string[] {
  return [...stdout.matchAll(/^✗ (\S+)/gm)].map(([, id = '']) => id);
}

const isFlags = ({ url }: ProxiedRequest): boolean => url.pathname.startsWith('/api/v2/flags/');

const FAULTS: readonly (readonly [name: string, check: string, fault: Fault])[] = [
  [
    'drops the link `next`',
    'flags/paging/next',
    onPages('/flags/', ({ _links: links }) => ({ _links: { ...links, next: undefined } })),
  ],
  [
    'skips an item at the boundary of two pages',
    'flags/paging/pages-join',
    // Each later page begins one item late, as if the offset counted from 1.
    onPages('/flags/', ({ items }, request) => (offsetOf(request) === 0 ? {} : { items: items.slice(1) })),
  ],
  [
    'sends `totalCount` as a string',
    'conformance/flags/body',
    onPages('/flags/', ({ totalCount }) => ({ totalCount: String(totalCount) })),
  ],
  [
    'answers without a token',
    'auth/flags/missing-token-refused',
    (request, answer) => (request.authorization === undefined ? emptyPage(answer) : answer),
  ],
  [
    'answers with an undocumented status',
    'conformance/flags/status',
    (request, answer) => (isFlags(request) && offsetOf(request) > 0 ? { ...answer, status: 418 } : answer),
  ],
  [
    'calls its JSON text/html',
    'conformance/flags/content-type',
    (_, answer) => ({ ...answer, headers: { 'content-type': 'text/html; charset=utf-8' } }),
  ],
];

function emptyPage(answer: ProxiedAnswer): ProxiedAnswer {
  return { ...answer, status: 200, json: { items: [], _links: {}, totalCount: 0 } };
}

describe('the verifier, against a copy of the reference server that', () => {
  it.concurrent('changes nothing, passes', async () => {
    const run = await verifyWith((_, answer) => answer);
    expect(failedChecks(run)).toEqual([]);
    expect(run.exitCode).toBe(0);
  });

  it.concurrent.each(FAULTS)('%s, exits with 1 and names %s', async (_, check, fault) => {
    const run = await verifyWith(fault);
    expect(failedChecks(run)).toContain(check);
    expect(run.exitCode).toBe(1);
  });
});
