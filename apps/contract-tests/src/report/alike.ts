import type { CheckReport, ReportedFailure } from './report.ts';

/** Checks that failed alike, or one that could not be judged. */
interface Alike {
  readonly checks: readonly CheckReport[];
  /** The failures of each of them. */
  readonly failures: readonly ReportedFailure[];
}

/** Checks in groups of those that failed alike: one fault may fail several laws, and is told once. */
export function alike(checks: readonly CheckReport[]): readonly Alike[] {
  const groups = Map.groupBy(checks, ({ id, failures }) =>
    failures.length === 0 ? id : JSON.stringify(failures),
  );
  return [...groups.values()].map((group) => ({ checks: group, failures: group[0]?.failures ?? [] }));
}
