import type { EquivalentMutant } from '../equivalent.ts';
import type { LegalVariation, Mutant } from '../mutant.ts';
import type { Verdicts } from './verify-behaviour.ts';

/** What one run found out. `--json` writes it as it is. */
export interface Findings {
  readonly seed: number;
  readonly durationMs: number;
  readonly mutants: readonly MutantFinding[];
  readonly legalVariations: readonly LegalFinding[];
  readonly equivalentMutants: readonly EquivalentFinding[];
  /** How many mutants each check caught, by its id. It is tried on those that name it, and on some others. */
  readonly kills: Readonly<Record<string, number>>;
}

export interface MutantFinding extends Verdicts {
  readonly id: string;
  readonly sentence: string;
  readonly caughtBy: readonly string[];
  /** Those of `caughtBy` that did not fail. */
  readonly missedBy: readonly string[];
}

export interface LegalFinding extends Verdicts {
  readonly id: string;
  readonly sentence: string;
  /** Checks that fail, and should not. */
  readonly blamedBy: readonly string[];
  /** Checks that were to tell it, and pass. */
  readonly missedBy: readonly string[];
}

export interface EquivalentFinding {
  readonly id: string;
  readonly sentence: string;
  readonly reason: string;
  /** Where its answer differs after all. */
  readonly differsAt: readonly string[];
}

export function judgeMutant({ id, sentence, caughtBy }: Mutant, verdicts: Verdicts): MutantFinding {
  const missedBy = caughtBy.filter((check) => !verdicts.failed.includes(check));
  return { id, sentence, caughtBy, missedBy, ...verdicts };
}

export function judgeLegalVariation(
  { id, sentence, toldBy = [] }: LegalVariation,
  verdicts: Verdicts,
): LegalFinding {
  const blamedBy = verdicts.failed.filter((check) => !toldBy.includes(check));
  const missedBy = toldBy.filter((check) => !verdicts.failed.includes(check));
  return { id, sentence, blamedBy, missedBy, ...verdicts };
}

export function judgeEquivalent(
  { id, sentence, reason }: EquivalentMutant,
  differsAt: readonly string[],
): EquivalentFinding {
  return { id, sentence, reason, differsAt };
}

/** Counts for each check, those without a kill too. */
export function countKills(
  mutants: readonly MutantFinding[],
  checks: readonly string[],
): Readonly<Record<string, number>> {
  return Object.fromEntries(
    checks.map((check) => [check, mutants.filter(({ failed }) => failed.includes(check)).length]),
  );
}

/** Whether the verifier says of a legal variation what it is to say. */
export function isFair({ blamedBy, missedBy, inconclusive, couldNotRun }: LegalFinding): boolean {
  return couldNotRun === undefined && blamedBy.length + missedBy.length + inconclusive.length === 0;
}
