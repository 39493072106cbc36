/** What is asked of a server, in no server's own words. */
export type Question = FlagQuestion | 'all tags';

/** A page of unarchived flags. */
export interface FlagQuestion {
  readonly orderBy: OrderField;
  readonly descending: boolean;
  readonly offset: number;
  /** Tags that the flags carry, all of them. */
  readonly tags?: readonly string[];
  /** Text in the flags' keys or names. */
  readonly query?: string;
}

/** What every server here can sort by. */
export const ORDER_FIELDS = ['name', 'creationDate', 'type'] as const;
export type OrderField = (typeof ORDER_FIELDS)[number];

export const NAME_DESCENDING = { orderBy: 'name', descending: true } as const;

/** How many flags every page is asked to have. */
export const PAGE_FLAGS = 20;
