import type { OperationId } from '@flag-contract/types';
import type { Hooks } from '../client/hooks.ts';
import type { Parameters } from '../query/parameters.ts';
import type { SuccessfulAnswer } from '../retry/attempt.ts';

/** What the bodies of both operations have. */
export interface Body<Item> {
  readonly items: readonly Item[];
  readonly totalCount?: number | null;
  readonly _links?: Readonly<Record<string, { readonly href: string }>>;
}

/** A list of the API's: how to ask for a page, and how to tell items apart. */
export interface List {
  readonly operation: OperationId;
  /** The query that the caller asked for, in the contract's types. Throws where it is wrong. */
  readonly query: () => Parameters;
  readonly ask: (query: Parameters) => Promise<SuccessfulAnswer>;
  /** What no two items share, and every item has as text. */
  readonly keyOf: (item: unknown) => unknown;
  /** The greatest number of items that reading all pages gives. */
  readonly maxItems: number;
  readonly hooks: Hooks;
}
