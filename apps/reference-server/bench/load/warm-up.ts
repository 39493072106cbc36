import type { Child } from '../processes/start-child.ts';
import type { Workload } from '../questions/workload.ts';
import { askTarget } from '../targets/ask-target.ts';
import type { Target } from '../targets/target.ts';
import type { LoadProgram } from './load-program.ts';
import { CONNECTIONS, runLoad } from './measure-round.ts';

const WARM_UP_MS = 500;
const PATIENCE_MS = 20_000;
const GROWTH = 4;

/**
 * Asks a server until it is warm.
 *
 * @returns how many requests a second it answers, roughly
 * @throws Error where it fails, or takes too long over a single answer
 */
export async function warmUp(
  target: Target,
  workload: Workload,
  load: Child<LoadProgram>['call'],
): Promise<number> {
  const [path = ''] = target.pathsOf(workload);
  const startedAt = performance.now();
  await (await askTarget(target, path)).bytes();
  const firstMs = performance.now() - startedAt;
  if (firstMs > PATIENCE_MS) throw new Error(`left out: one answer takes ${(firstMs / 1000).toFixed(0)} s`);
  for (let requests = CONNECTIONS; ; requests *= GROWTH) {
    const { durationMs } = await runLoad(target, workload, load, requests);
    if (durationMs >= WARM_UP_MS) return (requests / durationMs) * 1000;
  }
}
