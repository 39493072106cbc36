import type { FlagFilter, operations } from '@flag-contract/types';

type Parameters = operations['getFeatureFlags']['parameters'];

/** The values of the operation's parameters; the filter as its clauses. */
export type FlagsValues = Omit<NonNullable<Parameters['query']>, 'filter'> &
  NonNullable<Parameters['header']> &
  Parameters['path'] & { readonly filter?: FlagFilter };
