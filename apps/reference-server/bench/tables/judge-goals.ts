import type { WorkloadName } from '../questions/workload.ts';
import { figuresOf, type Results } from '../results.ts';
import { TARGET_TITLES, type TargetName } from '../targets/target.ts';

/** What a figure is to be, and what it is. NaN where it was not measured. */
export interface Goal {
  readonly name: string;
  readonly bound: 'at least' | 'at most';
  readonly goal: number;
  readonly reached: number;
}

const FLAGS = 10_000;
const GROWTH_FROM = 1000;
const GROWTH_TO = 100_000;
const TIMES_UNLEASH = [
  { workload: 'first page', goal: 1000 },
  { workload: 'two tags and query', goal: 50 },
  { workload: 'last page', goal: 50 },
] as const satisfies { readonly workload: WorkloadName; readonly goal: number }[];
const TIMES_BARE_CPU = 4;
const GROWTH = 3;

/** The goals, for ours on each engine. */
export function judgeGoals(all: readonly Results[]): readonly Goal[] {
  const resultsOf = (flags: number): Results | undefined => all.find((results) => results.flags === flags);
  return (['sqlite', 'postgres'] as const).flatMap((target) => [
    ...speedGoals(resultsOf(FLAGS), target),
    ...growthGoals(resultsOf(GROWTH_FROM), resultsOf(GROWTH_TO), target),
  ]);
}

function speedGoals(results: Results | undefined, target: TargetName): readonly Goal[] {
  const title = `${TARGET_TITLES[target]}, ${FLAGS.toLocaleString('en')} flags`;
  const cpuOf = (name: TargetName): number =>
    figuresOf(results, name, 'first page')?.cpuMicroseconds ?? Number.NaN;
  const rateOf = (name: TargetName, workload: WorkloadName): number =>
    figuresOf(results, name, workload)?.requestsPerSecond ?? Number.NaN;
  const timesUnleash = TIMES_UNLEASH.map(({ workload, goal }): Goal => {
    const reached = rateOf(target, workload) / rateOf('unleash', workload);
    return { name: `${title}, ${workload}: req/s ÷ Unleash`, bound: 'at least', goal, reached };
  });
  return [
    ...timesUnleash,
    {
      name: `${title}, first page: CPU ÷ bare`,
      bound: 'at most',
      goal: TIMES_BARE_CPU,
      reached: cpuOf(target) / cpuOf('bare'),
    },
  ];
}

/** By the time of an answer too, as PostgreSQL's own CPU time is not seen. */
function growthGoals(
  small: Results | undefined,
  large: Results | undefined,
  target: TargetName,
): readonly Goal[] {
  const title = `${TARGET_TITLES[target]}, first page, ${GROWTH_TO.toLocaleString('en')} ÷ ${GROWTH_FROM.toLocaleString('en')} flags`;
  const from = figuresOf(small, target, 'first page');
  const to = figuresOf(large, target, 'first page');
  const growthOf = (name: 'cpuMicroseconds' | 'p50Ms'): number =>
    (to?.[name] ?? Number.NaN) / (from?.[name] ?? Number.NaN);
  return [
    { name: `${title}: CPU`, bound: 'at most', goal: GROWTH, reached: growthOf('cpuMicroseconds') },
    { name: `${title}: p50`, bound: 'at most', goal: GROWTH, reached: growthOf('p50Ms') },
  ];
}
