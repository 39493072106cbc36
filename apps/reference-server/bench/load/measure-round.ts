import type { Child } from '../processes/start-child.ts';
import type { Workload } from '../questions/workload.ts';
import type { Target } from '../targets/target.ts';
import type { LoadResult } from './load-order.ts';
import type { LoadProgram } from './load-program.ts';

/** What one round shows of a server on a workload. */
export interface Figures {
  readonly requestsPerSecond: number;
  readonly p50Ms: number;
  readonly p99Ms: number;
  /** CPU time of the server's process, per request. */
  readonly cpuMicroseconds: number;
  /** The server's resident memory after the round. */
  readonly rssBytes: number;
}

export const CONNECTIONS = 4;
// The slowest peers take many seconds for one answer at 100,000 flags.
const TIMEOUT_SECONDS = 300;

/** A round of fixed size, so that no request is under way when the CPU time is read. */
export async function measureRound(
  target: Target,
  workload: Workload,
  load: Child<LoadProgram>['call'],
  requests: number,
): Promise<Figures> {
  const before = await target.readUsage();
  const { durationMs, p50Ms, p99Ms } = await runLoad(target, workload, load, requests);
  const after = await target.readUsage();
  return {
    requestsPerSecond: (requests / durationMs) * 1000,
    p50Ms,
    p99Ms,
    cpuMicroseconds: (after.cpuMicroseconds - before.cpuMicroseconds) / requests,
    rssBytes: after.rssBytes,
  };
}

/** @throws Error where a request failed */
export async function runLoad(
  { origin, headers, pathsOf }: Target,
  workload: Workload,
  load: Child<LoadProgram>['call'],
  requests: number,
): Promise<LoadResult> {
  const result = await load.generateLoad({
    origin,
    headers,
    paths: pathsOf(workload),
    requests,
    connections: CONNECTIONS,
    timeoutSeconds: TIMEOUT_SECONDS,
  });
  if (result.failures === 0 && result.answers === requests) return result;
  throw new Error(`${requests - result.answers} of ${requests} requests failed`);
}
