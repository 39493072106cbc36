import { setTimeout } from 'node:timers/promises';

import type { Workload } from '../questions/workload.ts';
import type { Target } from '../targets/target.ts';
import type { SoakCounts } from './soak-counts.ts';
import { startSoak } from './start-soak.ts';

/** What clients found before, while and after the server's PostgreSQL was stopped. */
export interface Outage {
  readonly before: SoakCounts;
  /** Until the settling time after the start has passed. */
  readonly meanwhile: SoakCounts;
  readonly after: SoakCounts;
}

/** A PostgreSQL that can be stopped and started again. */
interface Interruptible {
  readonly interrupt: () => Promise<void>;
  readonly resume: () => Promise<void>;
}

export const OUTAGE_MS = 3000;
export const SETTLE_MS = 3000;

/** Stops PostgreSQL under a server that clients ask, and starts it again. The server itself goes on. */
export async function soakOutage(
  target: Target,
  workloads: readonly Workload[],
  postgres: Interruptible,
  { seconds, seed }: { readonly seconds: number; readonly seed: number },
): Promise<Outage> {
  const clients = await startSoak(target, workloads, seed);
  try {
    await setTimeout((seconds * 1000) / 2);
    const before = await clients.call.takeCounts();
    await postgres.interrupt();
    await setTimeout(OUTAGE_MS);
    await postgres.resume();
    await setTimeout(SETTLE_MS);
    const meanwhile = await clients.call.takeCounts();
    await setTimeout((seconds * 1000) / 2);
    return { before, meanwhile, after: await clients.call.stop() };
  } finally {
    await clients.stop();
  }
}
