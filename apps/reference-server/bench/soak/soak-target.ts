import { setTimeout } from 'node:timers/promises';

import { median } from '../median.ts';
import type { Workload } from '../questions/workload.ts';
import type { Target, TargetName } from '../targets/target.ts';
import type { SoakCounts } from './soak-counts.ts';
import { startSoak } from './start-soak.ts';

/** What many clients found at a server. */
export interface Soak {
  readonly target: TargetName;
  readonly seconds: number;
  readonly counts: SoakCounts;
  /** The server's resident memory: the median of the second quarter of the time, as the first is the warm-up. */
  readonly earlyRssBytes: number;
  /** That of the last quarter. */
  readonly lateRssBytes: number;
}

const SAMPLES = 60;

export async function soakTarget(
  target: Target,
  workloads: readonly Workload[],
  { seconds, seed }: { readonly seconds: number; readonly seed: number },
): Promise<Soak> {
  const clients = await startSoak(target, workloads, seed);
  try {
    const rssBytes: number[] = [];
    for (let sample = 0; sample < SAMPLES; sample++) {
      await setTimeout((seconds * 1000) / SAMPLES);
      rssBytes.push((await target.readUsage()).rssBytes);
    }
    return {
      target: target.name,
      seconds,
      counts: await clients.call.stop(),
      earlyRssBytes: median(rssBytes.slice(SAMPLES / 4, SAMPLES / 2)),
      lateRssBytes: median(rssBytes.slice((SAMPLES * 3) / 4)),
    };
  } finally {
    await clients.stop();
  }
}
