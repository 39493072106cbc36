import type { FlagFilter as Fields } from '@flag-contract/types';

/** A moment: a `Date`, or Unix time in milliseconds. */
export type Moment = Date | number;

/** The filters that need no other. */
interface IndependentFilters extends Omit<Fields, 'creationDate' | 'evaluated' | 'filterEnv'> {
  /** Keeps flags created strictly before a moment. An empty object is no bound. */
  readonly creationDate?: { readonly before?: Moment };
}

/** Without `evaluated`, `filterEnv` may be sent or not. */
interface AnyEnvironmentFilters extends IndependentFilters {
  readonly evaluated?: undefined;
  /** The key of the environment that the clauses about evaluation speak of. Without it they mean any. */
  readonly filterEnv?: string;
}

/** `evaluated` says when; `filterEnv` says where, and can not be left out. */
interface EvaluatedFilters extends IndependentFilters {
  /** Keeps flags evaluated since a moment in the environment that `filterEnv` names. */
  readonly evaluated: { readonly after: Moment };
  /** The key of the environment. */
  readonly filterEnv: string;
}

/**
 * Which flags to list. Every clause narrows the list; a flag is listed when all of them hold.
 *
 * @example
 * ```ts
 * const filter: FlagFilter = {
 *   tags: ['beta', 'checkout'], // both
 *   type: 'temporary',
 *   evaluated: { after: new Date('2026-01-01') },
 *   filterEnv: 'production', // needed by `evaluated`
 * };
 * const page = await client.listFlags('shop', { filter });
 * ```
 */
export type FlagFilter = AnyEnvironmentFilters | EvaluatedFilters;
