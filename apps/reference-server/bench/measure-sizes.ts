import { generateDataset } from '@flag-contract/reference-server';

import { checkAnswers } from './check-answers.ts';
import type { LoadProgram } from './load/load-program.ts';
import { measureTargets } from './load/measure-targets.ts';
import type { BenchOptions } from './parse-bench-options.ts';
import { startChild } from './processes/start-child.ts';
import { createWorkloads } from './questions/workload.ts';
import type { Results } from './results.ts';
import { startTargets } from './targets/start-targets.ts';

/**
 * Measures with each number of flags, one after the other.
 *
 * @param postgres a PostgreSQL, as a user who may create databases
 */
export async function* measureSizes(
  options: BenchOptions,
  postgres: string,
  tell: (line: string) => void,
): AsyncGenerator<Results> {
  const load = startChild<LoadProgram>(new URL('load/load-program.ts', import.meta.url));
  try {
    for (const flags of options.flags) {
      yield await measureSize(flags, options, postgres, load.call, tell);
    }
  } finally {
    await load.stop();
  }
}

async function measureSize(
  flags: number,
  { seed, only: names, rounds, seconds: secondsPerRound }: BenchOptions,
  postgres: string,
  load: Parameters<typeof measureTargets>[2],
  tell: (line: string) => void,
): Promise<Results> {
  const dataset = generateDataset({ flags, seed });
  const workloads = createWorkloads(dataset, flags, seed);
  const order = { names, flags, seed, dataset, workloads, postgres };
  const started = await startTargets(order, tell);
  try {
    tell(`${flags} flags: answers are checked`);
    const { sound, missing } = await checkAnswers(started.targets, workloads);
    const measurements = await measureTargets(sound, workloads, load, { rounds, secondsPerRound }, tell);
    return { flags, measurements, missing: [...started.missing, ...missing] };
  } finally {
    await started.stop();
  }
}
