import type { CheckReport, ReportedFailure } from './report.ts';

/** Checks that fail by the same fault, or one check of its own. */
export interface Alike {
  readonly first: CheckReport;
  /** Checks that show nothing but what the first one shows. */
  readonly others: readonly CheckReport[];
  /** What the first shows, and no check before it. */
  readonly failures: readonly ReportedFailure[];
  /** What it shows that a check before it shows as well. */
  readonly toldBefore: readonly ToldBefore[];
}

interface ToldBefore {
  readonly failure: ReportedFailure;
  /** The first check that shows it. */
  readonly by: CheckReport;
}

/** One fault may fail several checks, and is told once: under the first of them, to which the others lead. */
export function alike(checks: readonly CheckReport[]): readonly Alike[] {
  const groups = new Map<CheckReport, Alike & { readonly others: CheckReport[] }>();
  const firstBy = new Map<string, CheckReport>();
  for (const check of checks) {
    const faults = check.failures.map(faultOf);
    const [owner, ...otherOwners] = new Set(faults.map((fault) => firstBy.get(fault) ?? check));
    const group = owner === undefined || otherOwners.length > 0 ? undefined : groups.get(owner);
    if (group !== undefined) {
      group.others.push(check);
      continue;
    }
    groups.set(check, { first: check, others: [], ...told(check, firstBy) });
    for (const fault of faults) firstBy.set(fault, firstBy.get(fault) ?? check);
  }
  return [...groups.values()];
}

function told(
  { failures }: CheckReport,
  firstBy: ReadonlyMap<string, CheckReport>,
): Pick<Alike, 'failures' | 'toldBefore'> {
  return {
    failures: failures.filter((failure) => !firstBy.has(faultOf(failure))),
    toldBefore: failures.flatMap((failure) => {
      const by = firstBy.get(faultOf(failure));
      return by === undefined ? [] : [{ failure, by }];
    }),
  };
}

/** The same request with the same difference is the same fault, in whichever words a check tells it. */
function faultOf({ expected, seen, curl }: ReportedFailure): string {
  return JSON.stringify([expected, seen, curl[0]]);
}
