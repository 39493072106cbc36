import { randomInt } from 'node:crypto';
import { BUDGETS, isBudgetName, type Budget } from '../budget/budget.ts';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import type { Check } from '../checks/check.ts';
import { parseChecks } from '../checks/own/parse-checks.ts';
import { assertEachMatches } from './assert-each-matches.ts';
import { DEFAULTS, SEED_OF_KNOWN_FAILURES, SEEDS } from './defaults.ts';
import { InvalidOptionsError } from './invalid-options-error.ts';
import { selectChecks } from './select-checks.ts';
import type { VerifyOptions } from './verify-options.ts';

/** The same with every choice made that the run depends on. */
export interface ParsedOptions extends VerifyOptions {
  readonly budget: Budget;
  readonly checks: readonly Check<string>[];
  readonly seed: number;
  /** Nobody gave the seed, and it is not drawn either: what is known to fail fails again only by the same choices. */
  readonly seedIsFixed: boolean;
  readonly timeoutMs: number;
  readonly concurrency: number;
}

const NAMES: Readonly<Record<keyof VerifyOptions, true>> = {
  checks: true,
  only: true,
  skip: true,
  budget: true,
  burst: true,
  seed: true,
  strict: true,
  knownFailing: true,
  timeoutMs: true,
  concurrency: true,
  probeMethods: true,
  contract: true,
  checksFile: true,
  startsTarget: true,
  keptBytesMax: true,
  onExchange: true,
  onChecked: true,
};

/**
 * Throws an `InvalidOptionsError` for an option that there is not, and for a pattern or id that no check has: it would
 * else do nothing, and nobody would know.
 */
export function parseVerifyOptions(given: VerifyOptions): ParsedOptions {
  const unknown = Object.keys(given).find((name) => !(name in NAMES));
  if (unknown !== undefined) {
    throw new InvalidOptionsError(
      `There is no option \`${unknown}\`, only ${Object.keys(NAMES).join(', ')}.`,
    );
  }
  const { checks = ALL_CHECKS, only = [], skip = [], knownFailing, seed } = given;
  if (checks !== ALL_CHECKS) parseChecks(checks);
  assertEachMatches('only', only, checks);
  assertEachMatches('skip', skip, checks);
  assertKnown(knownFailing ?? [], checks);
  const seedIsFixed = seed === undefined && knownFailing !== undefined;
  const options = {
    ...DEFAULTS,
    ...given,
    checks,
    budget: parseBudget(given.budget ?? 'full'),
    seed: seed ?? (seedIsFixed ? SEED_OF_KNOWN_FAILURES : randomInt(SEEDS)),
    seedIsFixed,
  };
  if (selectChecks(options).length > 0) return options;
  throw new InvalidOptionsError('No check is left by `only` and `skip`, or it needs `burst`.');
}

function assertKnown(ids: readonly string[], checks: readonly Check<string>[]): void {
  const unknown = ids.find((id) => !checks.some((check) => check.id === id));
  if (unknown === undefined) return;
  throw new InvalidOptionsError(`\`knownFailing\`: no check has the id ${unknown}.`);
}

function parseBudget(given: string | Budget): Budget {
  if (typeof given !== 'string') return given;
  if (isBudgetName(given)) return BUDGETS[given];
  throw new InvalidOptionsError(
    `\`budget\` takes ${Object.keys(BUDGETS).join(', ')} or an object of that form, not ${given}.`,
  );
}
