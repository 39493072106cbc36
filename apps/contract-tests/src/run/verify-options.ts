import type { Budget, BudgetName } from '../budget/budget.ts';
import type { Contract } from '../contract/contract.ts';
import type { TargetClientOptions } from '../target/target-client.ts';
import type { Selection } from './select-checks.ts';

/** How a server is verified; everything has a default. */
export interface VerifyOptions extends Omit<Selection, 'budget'>, Partial<TargetClientOptions> {
  /** How much to ask: `smoke`, `standard` or `full`, or an object of that form; `full` unless given. */
  readonly budget?: BudgetName | Budget;
  /** Repeats the random choices of an earlier run; drawn unless given, and always the same with `knownFailing`. */
  readonly seed?: number;
  /** Let a SHOULD count like a MUST. */
  readonly strict?: boolean;
  /** Ids of checks that are known to fail. They still run; failing does not count, and passing is news. */
  readonly knownFailing?: readonly string[];
  /** Send HEAD and POST to a target that is not on this machine; on this machine they always are. */
  readonly probeMethods?: boolean;
  /** What to verify against; the bundled contract unless given. */
  readonly contract?: Contract;
  /** Where the checks of one's own come from, for the command that repeats the run. */
  readonly checksFile?: string;
  /** The target was started for this run, so the command that repeats it needs no URL. */
  readonly startsTarget?: boolean;
  /** Called with each check that was tried, for progress: how many were, of how many. */
  readonly onChecked?: (done: number, total: number) => void;
}
