import { createServer } from 'node:http';
import { BUDGETS, CannotRunError, verify, type Target } from '../../../src/index.ts';
import { startFaultProxy, type Fault } from '../faults/fault-proxy.ts';
import { listen } from '../listen.ts';

export interface HostileRun {
  /** The run's exit code; 2 when it could not run. */
  readonly exitCode: number;
  /** Every failure and inconclusive reason, or the line of a run that could not be. */
  readonly says: string;
  /** The line of a run that could not be; else empty. */
  readonly complaint: string;
  readonly requests: number;
  /** What came to another origin. */
  readonly strangersGuests: readonly string[];
}

export interface HostileRunOptions {
  readonly only?: readonly string[];
  readonly timeoutMs?: number;
}

/** Checks that ask for a few pages, and judge each. */
export const ONE_PAGE = ['conformance/flags/{status,content-type,body}', 'flags/paging/pages-join'];

/** Long enough for a busy machine. Modes that do not answer at all take it as often as they are asked, so they say less. */
const PATIENCE_MS = 20_000;

/** Verifies a copy of a server that answers as `fault` says; it may name a stranger, who writes down whoever comes. */
export async function runAgainst(
  target: Target,
  faultWith: (strangersUrl: string) => Fault,
  { only, timeoutMs = PATIENCE_MS }: HostileRunOptions = {},
): Promise<HostileRun> {
  const strangersGuests: string[] = [];
  const stranger = createServer(({ url, headers }, response) => {
    strangersGuests.push(`${url} ${headers.authorization ?? ''}`);
    response.writeHead(200, { 'content-type': 'application/json' }).end('{"items":[],"_links":{}}');
  });
  await using elsewhere = await listen(stranger);
  await using proxy = await startFaultProxy(target.baseUrl, faultWith(elsewhere.url));
  const outcome = await verifyUrl(target, proxy.url, { timeoutMs, ...(only && { only }) });
  return { ...outcome, strangersGuests };
}

/** Verifies what stands at a URL with a target's tokens. */
export async function verifyUrl(
  target: Target,
  url: string,
  { only, timeoutMs = PATIENCE_MS }: HostileRunOptions = {},
): Promise<Omit<HostileRun, 'strangersGuests'>> {
  const budget = only === undefined ? { budget: BUDGETS.smoke } : { only };
  try {
    const report = await verify(
      { ...target, baseUrl: new URL(url) },
      { seed: 7, concurrency: 4, timeoutMs, ...budget },
    );
    const says = report.checks.flatMap(({ id, failures, reason = '' }) => [
      `${id} ${reason}`,
      ...failures.map(({ sentence, seen }) => `${id} ${sentence} ${seen}`),
    ]);
    return {
      exitCode: report.exitCode,
      says: says.join('\n'),
      complaint: '',
      requests: report.requests.sent,
    };
  } catch (error) {
    if (!(error instanceof CannotRunError)) throw error;
    return { exitCode: 2, says: error.message, complaint: error.message, requests: 1 };
  }
}
