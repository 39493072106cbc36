import { createHistogram } from 'node:perf_hooks';

import autocannon from 'autocannon';

import type { LoadOrder, LoadResult } from './load-order.ts';

const NS_PER_MS = 1e6;
// autocannon looks whether it is done this often.
const TICK_MS = 50;

/**
 * Lets autocannon ask. The times are taken from its single answers, as its own histogram counts whole milliseconds.
 */
export async function generateLoad(order: LoadOrder): Promise<LoadResult> {
  const { origin, headers, paths, requests, connections, timeoutSeconds } = order;
  const durations = createHistogram();
  let startedAt = 0;
  let endedAt = 0;
  let setUp = 0;
  const result = await new Promise<autocannon.Result>((resolve, reject) => {
    const instance = autocannon(
      {
        url: origin,
        headers,
        connections: Math.min(connections, requests),
        amount: requests,
        timeout: timeoutSeconds,
        sampleInt: TICK_MS,
        setupClient: (client) => {
          const first = Math.floor((paths.length * setUp++) / connections);
          const rotated = [...paths.slice(first), ...paths.slice(0, first)];
          client.setRequests(rotated.map((path) => ({ path })));
        },
      },
      (error: Error | null, done) => (error ? reject(error) : resolve(done)),
    );
    instance.on('start', () => (startedAt = performance.now()));
    instance.on('response', (_client, _status, _bytes, durationMs) => {
      endedAt = performance.now();
      durations.record(Math.max(1, Math.round(durationMs * NS_PER_MS)));
    });
  });
  return {
    answers: result['2xx'],
    failures: result.non2xx + result.errors,
    durationMs: endedAt - startedAt,
    p50Ms: durations.percentile(50) / NS_PER_MS,
    p99Ms: durations.percentile(99) / NS_PER_MS,
  };
}
