import type { OperationId, RequirementId } from '@flag-contract/types';
import type { Budget } from '../budget/budget.ts';
import type { Validator } from '../contract/violation.ts';
import type { Contract } from '../contract/contract.ts';
import { failuresOf, type Trial } from '../failure/extent-of.ts';
import type { Failure } from '../failure/failure.ts';
import type { Survey } from '../survey/survey.ts';
import type { TargetClient } from '../target/target-client.ts';

/** MUST: a page says it, or it follows from a page's words. SHOULD: practice, or this project's decision. */
export type Level = 'MUST' | 'SHOULD';

/** What the owner of the target lets a run do to it, besides sending GET now and then. */
interface Permits {
  /** Send HEAD, and POST without a body. */
  readonly methods: boolean;
}

/** What a check may look at. */
export interface CheckContext {
  readonly client: TargetClient;
  readonly contract: Contract;
  /** Its complaints are verdicts. */
  readonly validator: Validator;
  readonly survey: Survey;
  readonly permits: Permits;
  readonly budget: Budget;
  /** A whole number from 0 to `below` - 1; the same for the same seed and check. */
  readonly draw: (below: number) => number;
}

/**
 * One statement about the target, and the function that tries it. `Requirement` is the id of what it proves: one of the
 * contract's, or in a check of one's own any text.
 */
export interface Check<Requirement extends string = RequirementId> {
  /** A path such as `flags/paging/full-pages`. An API: people name it in `--only`, `--skip` and their notes. */
  readonly id: string;
  readonly level: Level;
  readonly sentence: string;
  readonly requirement: Requirement;
  readonly operationId: OperationId;
  /** It can't hold where the answers do not depend on the query. */
  readonly readsQuery?: true;
  /** It compares answers to one question, so what fails is tried again while the data stand still, as with `readsQuery`. */
  readonly comparesAnswers?: true;
  /** It judges every answer of the run, so it comes after the checks that ask. */
  readonly judgesEveryAnswer?: true;
  /** It asks without pause until the target says 429. Only with `--burst`, and after all others. */
  readonly burst?: true;
  readonly run: (context: CheckContext) => Promise<Outcome>;
}

export type Outcome =
  | { readonly verdict: 'passed' }
  | { readonly verdict: 'failed'; readonly failures: readonly Failure[] }
  | { readonly verdict: 'not exercised'; readonly reason: string }
  | { readonly verdict: 'inconclusive'; readonly reason: string };

export const PASSED: Outcome = { verdict: 'passed' };

/** The target showed nothing that could try it; `missing` says what would: data, or something that it may do. */
export function notExercised(missing: string): Outcome {
  return { verdict: 'not exercised', reason: `This needs ${missing}.` };
}

/** The owner of the target has not let the run do it, by an option such as `--probe-methods`. */
export function notPermitted(option: string): Outcome {
  return { verdict: 'not exercised', reason: `${option} would try it.` };
}

/** Answers that should be alike differ, and may have been right each in its time. */
export const DATA_MOVED: Outcome = {
  verdict: 'inconclusive',
  reason: 'the data changed between two answers',
};

/** Passed without failures, failed with them. */
export function judged(failures: readonly Failure[]): Outcome {
  return failures.length === 0 ? PASSED : { verdict: 'failed', failures };
}

/** Judges requests that were tried alike. At most so many failures are told, and how many requests have them. */
export function judgedEach(trials: readonly Trial[], toldMax: number): Outcome {
  return judged(failuresOf(trials).slice(0, toldMax));
}
