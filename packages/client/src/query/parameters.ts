import type { OperationId, PARAMETERS } from '@flag-contract/types';

/** Parameters by name. Undefined and null are the same as none. */
export type Parameters = Readonly<Record<string, unknown>>;

/** A list repeats the parameter, and is not empty. */
export const PLAIN = 0;
/** The same, but an empty one is the same as none. */
const OPTIONAL = 1;
/** A list is joined by commas; an empty one is the same as none. */
export const JOINED = 2;

/** How a value is sent. */
type Style = typeof PLAIN | typeof OPTIONAL | typeof JOINED;

type StyleOf<Row> = Row extends { allowEmptyValue: true }
  ? Row extends { explode: false }
    ? typeof JOINED
    : typeof OPTIONAL
  : typeof PLAIN;
type StylesOf<Table> = {
  readonly [Name in keyof Table as Table[Name] extends { in: 'query' } ? Name : never]: StyleOf<Table[Name]>;
};

// The compiler holds what follows to the contract's tables, which are ten times the size.

const FLAGS_STYLES: StylesOf<(typeof PARAMETERS)['getFeatureFlags']> = {
  filter: OPTIONAL,
  tag: PLAIN,
  sort: JOINED,
  env: PLAIN,
  expand: JOINED,
  summary: PLAIN,
  limit: PLAIN,
  offset: PLAIN,
  archived: PLAIN,
  compare: PLAIN,
};

const TAGS_STYLES: StylesOf<(typeof PARAMETERS)['getTags']> = {
  kind: PLAIN,
  pre: OPTIONAL,
  asOf: PLAIN,
  limit: PLAIN,
  offset: PLAIN,
  archived: PLAIN,
};

/** What a query may hold, and how it is sent. */
export const STYLES: Readonly<Record<OperationId, Readonly<Record<string, Style>>>> = {
  getFeatureFlags: FLAGS_STYLES,
  getTags: TAGS_STYLES,
};

/** The greatest number of items on a page. */
export const MAX_LIMIT: { [Id in OperationId]: (typeof PARAMETERS)[Id]['limit']['maximum'] } = {
  getFeatureFlags: 100,
  getTags: 1000,
};
