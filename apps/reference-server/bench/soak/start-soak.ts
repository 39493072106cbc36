import { type Child, startChild } from '../processes/start-child.ts';
import type { Workload } from '../questions/workload.ts';
import type { Target } from '../targets/target.ts';
import type { SoakProgram } from './soak-program.ts';

export const SOAK_CLIENTS = 200;
export const SOAK_FLAGS = 10_000;

// Of each workload; every one is asked in quiet first.
const QUESTIONS = 200;

/** Sets clients on a server, in a process of their own. */
export async function startSoak(
  { origin, headers, pathsOf }: Target,
  workloads: readonly Workload[],
  seed: number,
): Promise<Child<SoakProgram>> {
  const child = startChild<SoakProgram>(new URL('soak-program.ts', import.meta.url));
  const paths = workloads.flatMap((workload) => pathsOf(workload).slice(0, QUESTIONS));
  await child.call.start({ origin, headers, paths, clients: SOAK_CLIENTS, seed });
  return child;
}
