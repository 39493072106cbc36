import { median } from '../median.ts';
import type { Child } from '../processes/start-child.ts';
import type { Workload, WorkloadName } from '../questions/workload.ts';
import { reasonOf } from '../reason-of.ts';
import { TARGET_TITLES, type Target, type TargetName } from '../targets/target.ts';
import type { LoadProgram } from './load-program.ts';
import { CONNECTIONS, type Figures, measureRound } from './measure-round.ts';
import { warmUp } from './warm-up.ts';

/** What was measured of a server on a workload. */
export interface Measurement {
  readonly target: TargetName;
  readonly workload: WorkloadName;
  /** The medians of all rounds, or why there are none. */
  readonly outcome: Figures | string;
}

/** How long to measure. */
export interface Effort {
  readonly rounds: number;
  readonly secondsPerRound: number;
}

interface Race {
  readonly target: Target;
  readonly workload: Workload;
  readonly requestsPerRound: number;
  readonly rounds: Figures[];
  failure?: string;
}

/** Measures each server on each workload, in rounds that go forth and back among them. */
export async function measureTargets(
  targets: readonly Target[],
  workloads: readonly Workload[],
  load: Child<LoadProgram>['call'],
  effort: Effort,
  tell: (line: string) => void,
): Promise<readonly Measurement[]> {
  const races: Race[] = [];
  for (const workload of workloads) {
    for (const target of targets.filter(({ pathsOf }) => pathsOf(workload).length > 0)) {
      tell(`warming up: ${TARGET_TITLES[target.name]}, ${workload.name}`);
      races.push(await prepareRace(target, workload, load, effort));
    }
  }
  for (let round = 0; round < effort.rounds; round++) {
    tell(`round ${round + 1} of ${effort.rounds}`);
    for (const race of round % 2 === 0 ? races : races.toReversed()) await runRound(race, load);
  }
  return races.map(({ target, workload, rounds, failure }) => ({
    target: target.name,
    workload: workload.name,
    outcome: failure ?? medians(rounds),
  }));
}

async function prepareRace(
  target: Target,
  workload: Workload,
  load: Child<LoadProgram>['call'],
  { secondsPerRound }: Effort,
): Promise<Race> {
  const race = { target, workload, rounds: [] };
  try {
    const requestsPerSecond = await warmUp(target, workload, load);
    const requestsPerRound = Math.max(CONNECTIONS, Math.ceil(requestsPerSecond * secondsPerRound));
    return { ...race, requestsPerRound };
  } catch (error) {
    return { ...race, requestsPerRound: 0, failure: reasonOf(error) };
  }
}

async function runRound(race: Race, load: Child<LoadProgram>['call']): Promise<void> {
  if (race.failure !== undefined) return;
  try {
    race.rounds.push(await measureRound(race.target, race.workload, load, race.requestsPerRound));
  } catch (error) {
    race.failure = reasonOf(error);
  }
}

function medians(rounds: readonly Figures[]): Figures {
  const medianOf = (name: keyof Figures): number => median(rounds.map((figures) => figures[name]));
  return {
    requestsPerSecond: medianOf('requestsPerSecond'),
    p50Ms: medianOf('p50Ms'),
    p99Ms: medianOf('p99Ms'),
    cpuMicroseconds: medianOf('cpuMicroseconds'),
    rssBytes: medianOf('rssBytes'),
  };
}
