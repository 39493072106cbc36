import type { OperationId } from '@flag-contract/types';
import type { Level } from '../checks/check.ts';
import type { EnvironmentsReading } from '../survey/environments-reading.ts';

/** What a run found out. The JSON report is this; the terminal's is made from it. Its schema is report.schema.json. */
export interface Report {
  readonly reportVersion: 1;
  readonly target: { readonly url: string; readonly project: string };
  readonly startedAt: string;
  readonly durationMs: number;
  /** Repeats the run's random choices with `--seed`. */
  readonly seed: number;
  readonly exitCode: ExitCode;
  readonly summary: Readonly<Record<Verdict, number>>;
  readonly requests: RequestCounts;
  readonly surveyed: Surveyed;
  /** The operations whose answers do not depend on the query, as a mock's. */
  readonly queryIgnoredBy: readonly OperationId[];
  readonly checks: readonly CheckReport[];
  readonly coverage: readonly OperationCoverage[];
  /** Where Prism's validator sees an answer otherwise than Ajv, whose verdict counts. */
  readonly disagreements: readonly Disagreement[];
}

/** 0: passed; 1: a MUST failed; 3: a MUST is inconclusive, or nothing of an operation could be tried. */
export type ExitCode = 0 | 1 | 3;

export type Verdict = 'passed' | 'failed' | 'not exercised' | 'inconclusive';

export interface RequestCounts {
  readonly sent: number;
  readonly distinct: number;
  readonly rateLimited: number;
}

interface Surveyed {
  readonly environments: EnvironmentsReading;
  readonly lists: readonly SurveyedList[];
}

export interface SurveyedList {
  readonly operationId: OperationId;
  readonly itemsRead: number;
  readonly totalCount: number | null;
  readonly complete: boolean;
}

export interface CheckReport {
  readonly id: string;
  readonly level: Level;
  readonly sentence: string;
  readonly requirement: string;
  readonly operationId: OperationId;
  readonly verdict: Verdict;
  readonly failures: readonly ReportedFailure[];
  /** It was said to fail; then failing does not count, and passing is news. */
  readonly knownFailing?: true;
  /** It failed for no other reason than that the answers do not depend on the query. */
  readonly queryIgnored?: true;
  /** Why it was not exercised or is inconclusive. */
  readonly reason?: string;
}

export interface ReportedFailure {
  readonly sentence: string;
  readonly expected: string;
  readonly seen: string;
  /** Shell lines that show it; the token stands in a variable. */
  readonly curl: readonly string[];
}

export interface OperationCoverage {
  readonly operationId: OperationId;
  readonly path: string;
  /** Statuses that came, in order; documented or not. */
  readonly statuses: readonly number[];
  readonly parameters: readonly ParameterCoverage[];
}

export interface ParameterCoverage {
  readonly name: string;
  readonly requests: number;
  /** How often each status came to a request with this parameter. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Checks that failed, and have a request with this parameter to show for it. */
  readonly failedChecks: number;
}

export interface Disagreement {
  readonly request: string;
  readonly ajv: readonly string[];
  readonly prism: readonly string[];
}
