import type { Figures } from './load/measure-round.ts';
import type { Measurement } from './load/measure-targets.ts';
import type { WorkloadName } from './questions/workload.ts';
import type { MissingTarget, TargetName } from './targets/target.ts';

/** All that was measured with one number of flags. */
export interface Results {
  readonly flags: number;
  readonly measurements: readonly Measurement[];
  readonly missing: readonly MissingTarget[];
}

/** The figures of a server on a workload, if there are any. */
export function figuresOf(
  results: Results | undefined,
  target: TargetName,
  workload: WorkloadName,
): Figures | undefined {
  const outcome = results?.measurements.find(
    (measurement) => measurement.target === target && measurement.workload === workload,
  )?.outcome;
  return typeof outcome === 'object' ? outcome : undefined;
}
