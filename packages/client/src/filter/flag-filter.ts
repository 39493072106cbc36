import type { FlagFilter as Fields } from '@flag-contract/types';

/** A moment: a `Date`, or Unix time in milliseconds. */
export type Moment = Date | number;

/** `Pick`, with fields that may be left out or be undefined. */
type PickOptional<All, Name extends keyof All> = { readonly [Each in Name]?: All[Each] | undefined };

// Named, for editors show the comment of a field only where its type is a name.
type CreatedBefore = { readonly before?: Moment | undefined } | undefined;

/** The filters that need no other. */
interface IndependentFilters extends PickOptional<
  Fields,
  Exclude<keyof Fields, 'creationDate' | 'evaluated' | 'filterEnv'>
> {
  /** Keeps flags created strictly before a moment. An empty object is no bound. */
  readonly creationDate?: CreatedBefore;
}

/** `evaluated` says when; `filterEnv` says where, and can not be left out. */
interface EvaluatedFilters extends IndependentFilters {
  /** Keeps flags evaluated since a moment in the environment that `filterEnv` names, which can not be left out. */
  readonly evaluated: { readonly after: Moment };
  /** The key of the environment. */
  readonly filterEnv: string;
}

/** Without `evaluated`, `filterEnv` may be sent or not. The last of the two, for the compiler explains mistakes by it. */
interface AnyEnvironmentFilters extends IndependentFilters {
  readonly evaluated?: undefined;
  /** The key of the environment that the clauses about evaluation speak of. Without it they mean any. */
  readonly filterEnv?: string | undefined;
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
export type FlagFilter = EvaluatedFilters | AnyEnvironmentFilters;
