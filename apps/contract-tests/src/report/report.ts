import type { OperationId } from '@flag-contract/types';
import type { BudgetName } from '../budget/budget.ts';
import type { Level } from '../checks/check.ts';
import type { EnvironmentsReading } from '../survey/environments-reading.ts';

/** What a run found out. The JSON report is this; the terminal's is made from it. Its schema is report.schema.json. */
export interface Report {
  readonly reportVersion: 1;
  readonly generator: Generator;
  readonly target: { readonly url: string; readonly project: string };
  readonly startedAt: string;
  readonly durationMs: number;
  /** Repeats the run's random choices with `--seed`. */
  readonly seed: number;
  /** There where nobody gave the seed, and it was not drawn: some checks are known to fail. */
  readonly seedIsFixed?: true;
  /** From how many checks those of the run were chosen, and under which budget; earlier reports do not say. */
  readonly chosen?: { readonly from: number; readonly budget: BudgetName | 'other' };
  /** Repeats the run, secrets standing in variables. */
  readonly command: string;
  /** Whether a SHOULD counts like a MUST. */
  readonly strict: boolean;
  readonly exitCode: ExitCode;
  readonly summary: VerdictCounts;
  readonly requests: RequestCounts;
  readonly surveyed: Surveyed;
  /** The operations whose answers do not depend on the query, as a mock's. */
  readonly queryIgnoredBy: readonly OperationId[];
  readonly checks: readonly CheckReport[];
  /** What the checks prove, each once; of checks of one's own only what they prove of ours. */
  readonly requirements: readonly ProvenRequirement[];
  readonly coverage: readonly OperationCoverage[];
  /** Fields of answers that the contract does not know; the most frequent first. */
  readonly drift: readonly Drift[];
  /** The slowest first. */
  readonly slowest: readonly SlowRequest[];
  /** Where Prism's validator sees an answer otherwise than Ajv, whose verdict counts. */
  readonly disagreements: readonly Disagreement[];
}

/** What made the report. */
interface Generator {
  readonly name: string;
  readonly version: string;
  readonly contractVersion: string;
}

/** 0: passed; 1: a MUST failed; 3: a MUST is inconclusive, or nothing of an operation could be tried. */
export type ExitCode = 0 | 1 | 3;

export type Verdict = 'passed' | 'failed' | 'not exercised' | 'inconclusive';

export type VerdictCounts = Readonly<Record<Verdict, number>>;

export interface RequestCounts {
  readonly sent: number;
  readonly distinct: number;
  readonly rateLimited: number;
}

export interface Surveyed {
  readonly environments: EnvironmentsReading;
  readonly lists: readonly SurveyedList[];
  /** There if any list could not be read. */
  readonly unread?: readonly UnreadList[];
}

export interface UnreadList {
  readonly operationId: OperationId;
  /** As it may stand after `because`. */
  readonly reason: string;
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
  /** The parameters that its requirement is about. */
  readonly parameters: readonly string[];
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
  /** How far it reaches, where the check knows: `2 of 6 requests are wrong; …`. */
  readonly extent?: string;
  /** Shell lines that show it; the token stands in a variable. */
  readonly curl: readonly string[];
}

export interface ProvenRequirement {
  readonly id: string;
  readonly level: Level;
  readonly statement: string;
  /** Where it stands in each of its sources. */
  readonly heading: string;
  readonly sources: readonly Source[];
}

/** A page of the documentation, or without a URL a file of the contract. */
export interface Source {
  readonly title: string;
  readonly url?: string;
}

export interface OperationCoverage {
  readonly operationId: OperationId;
  readonly path: string;
  /** Statuses that came, in order; documented or not. */
  readonly statuses: readonly number[];
  readonly checks: VerdictCounts;
  readonly parameters: readonly ParameterCoverage[];
}

export interface ParameterCoverage {
  readonly name: string;
  readonly requests: number;
  /** How often each status came to a request with this parameter. */
  readonly byStatus: Readonly<Record<string, number>>;
  /** Checks that failed, and have a request with this parameter to show for it. */
  readonly failedChecks: number;
  /** Those among them whose requirements are about this parameter, by the status of that request. */
  readonly failedChecksByStatus: Readonly<Record<string, number>>;
  /** The checks whose requirements are about this parameter. */
  readonly checks: VerdictCounts;
}

export interface Drift {
  readonly operationId: OperationId;
  /** The schema of the body in which it stands, such as `FeatureFlagCollection`. */
  readonly schema: string;
  /** Such as `items[].environments.*.region`: `[]` is any place in a list, `*` any key that data choose. */
  readonly path: string;
  /** How many answers have it. */
  readonly answers: number;
  /** How many places have it, in all answers together. */
  readonly occurrences: number;
  readonly exampleUrl: string;
  readonly exampleValue: string;
}

export interface SlowRequest {
  readonly method: string;
  readonly url: string;
  readonly durationMs: number;
  /** Null where no answer could be read. */
  readonly status: number | null;
}

export interface Disagreement {
  readonly request: string;
  readonly ajv: readonly string[];
  readonly prism: readonly string[];
}
