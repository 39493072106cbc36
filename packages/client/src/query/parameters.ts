import type { OperationId, PARAMETERS } from '@flag-contract/types';

/** Parameters by name. Undefined and null are the same as none. */
export type Parameters = Readonly<Record<string, unknown>>;

type FlagsTable = (typeof PARAMETERS)['getFeatureFlags'];
type TagsTable = (typeof PARAMETERS)['getTags'];
type NamesIn<Table, Property> = {
  [Name in keyof Table]: Table[Name] extends Property ? Name : never;
}[keyof Table];
type NamesWith<Property> = NamesIn<FlagsTable, Property> | NamesIn<TagsTable, Property>;

// The compiler holds what follows to the contract's tables, which are ten times the size.

/** Lists that are joined by commas; all others are repeated. */
export const JOINED: Record<NamesWith<{ explode: false }>, true> = { expand: true, sort: true };

/** Parameters of which an empty one is the same as none. */
export const MAY_BE_EMPTY: Record<NamesWith<{ allowEmptyValue: true }>, true> = {
  expand: true,
  filter: true,
  pre: true,
  sort: true,
};

/** The greatest number of items on a page. */
export const MAX_LIMIT: { [Id in OperationId]: (typeof PARAMETERS)[Id]['limit']['maximum'] } = {
  getFeatureFlags: 100,
  getTags: 1000,
};
