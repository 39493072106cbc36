import type { operations } from '@flag-contract/types';

type Parameters = operations['getTags']['parameters'];

/** The values of the operation's parameters. */
export type TagsValues = NonNullable<Parameters['query']> & NonNullable<Parameters['header']>;
