import { PARAMETERS, type OperationId } from '@flag-contract/types';
import { isRecord } from '../json/is-record.ts';

/** A paged list that the contract describes, seen through what both of them share. */
export interface Listing {
  readonly operationId: OperationId;
  /** The first segment of the ids of its checks, and its name in sentences. */
  readonly name: 'flags' | 'tags';
  /** The greatest `limit` that the contract takes. */
  readonly limitMax: number;
  /** Whether the pages promise `first`, `prev` and `next`. */
  readonly promisesLinks: boolean;
  /** What tells one item from another; nothing when the item is not of the documented shape. */
  readonly keyOf: (item: unknown) => string | undefined;
}

/** Keys and tags of the real service have some dozens of characters. */
export const KEY_LENGTH_MAX = 1_000;

export const FLAGS: Listing = {
  operationId: 'getFeatureFlags',
  name: 'flags',
  limitMax: PARAMETERS.getFeatureFlags.limit.maximum,
  promisesLinks: true,
  keyOf: (item) => (isRecord(item) && isKey(item['key']) ? item['key'] : undefined),
};

export const TAGS: Listing = {
  operationId: 'getTags',
  name: 'tags',
  limitMax: PARAMETERS.getTags.limit.maximum,
  promisesLinks: false,
  keyOf: (item) => (isKey(item) ? item : undefined),
};

export const LISTINGS: readonly Listing[] = [FLAGS, TAGS];

function isKey(value: unknown): value is string {
  return typeof value === 'string' && value.length <= KEY_LENGTH_MAX;
}
