import type { FilterClause, FlagQuery } from '../../../model/flag-query.ts';
import { isWritable } from '../../../request/is-writable.ts';
import { includesAll, kindsCandidates, kindsOf } from './context-kinds.ts';
import type { FilterLaw, Witnesses } from '../filter-law.ts';

const DAY_MS = 24 * 3600 * 1000;
/** The pages speak of 30 days; a day on either side leaves room for the time of day and for clocks. */
export const SURELY_BEFORE_DAYS = 31;
export const SURELY_WITHIN_DAYS = 28;

export const NARROWED_KINDS =
  'a kind of context that is evaluated in one environment for a flag, and not in another';

/** Filters about one environment. */
export const environmentLaws: readonly FilterLaw[] = [
  {
    id: 'flags/filter/evaluated-agrees',
    level: 'SHOULD',
    sentence:
      'The filter `evaluated` lists for the past 30 days the flags whose `evaluation` shows kinds of context.',
    requirement: 'flags.filter.evaluated.agrees',
    missing: 'environments whose `evaluation` differs from one another',
    requests: (witnesses) =>
      tellingEnvironments(witnesses)
        .slice(0, 1)
        .flatMap((environment) => [
          evaluatedSince(daysAgo(SURELY_BEFORE_DAYS), environment),
          evaluatedSince(daysAgo(SURELY_WITHIN_DAYS), environment),
        ]),
  },
  {
    id: 'flags/filter/environment-narrows',
    level: 'SHOULD',
    sentence:
      'The filter `contextKindsEvaluated` means any environment, and with `filterEnv` that one alone.',
    requirement: 'flags.filter.filterEnv.narrows',
    missing: NARROWED_KINDS,
    requests: (witnesses) =>
      narrowedKinds(witnesses)
        .slice(0, 1)
        .map(({ kinds, environment }) => ({ filter: [kinds, inEnvironment(environment)] })),
  },
];

export function evaluatedSince(after: number, environment: string): FlagQuery {
  return { filter: [{ field: 'evaluated', value: { after } }, inEnvironment(environment)] };
}

export function inEnvironment(value: string): FilterClause {
  return { field: 'filterEnv', value };
}

/** Midnight, so that a run repeated on the same day asks the same. */
export function daysAgo(days: number): number {
  return (Math.floor(Date.now() / DAY_MS) - days) * DAY_MS;
}

/** Environments where other flags show kinds of context than in all environments together. */
export function tellingEnvironments({ flags, environments }: Witnesses): string[] {
  return environments.filter(isWritable).filter((environment) => {
    const evaluated = flags.filter(({ contextKinds }) => (contextKinds?.get(environment) ?? []).length > 0);
    return (
      evaluated.length > 0 && flags.some((flag) => kindsOf(flag).length > 0 && !evaluated.includes(flag))
    );
  });
}

/** A clause about kinds of context, and an environment in which it lists fewer flags than everywhere. */
interface NarrowedKinds {
  readonly kinds: FilterClause;
  readonly environment: string;
}

/** Kinds that have flags in the environment, and more of them elsewhere. */
export function narrowedKinds(witnesses: Witnesses): NarrowedKinds[] {
  const { flags, environments } = witnesses;
  const candidates = kindsCandidates(witnesses).flatMap((value) =>
    environments.filter(isWritable).map((environment) => ({ value, environment })),
  );
  return candidates
    .filter(({ value, environment }) => {
      const there = flags.filter(({ contextKinds }) =>
        includesAll(contextKinds?.get(environment) ?? [], value),
      );
      return (
        there.length > 0 && flags.some((flag) => includesAll(kindsOf(flag), value) && !there.includes(flag))
      );
    })
    .map(({ value, environment }) => ({ kinds: { field: 'contextKindsEvaluated', value }, environment }));
}
