import type { TagKind } from '@flag-contract/types';

/** A request for tags, before it is written down. */
export interface TagQuery {
  readonly kinds?: readonly TagKind[] | undefined;
  readonly pre?: string | undefined;
  readonly archived?: boolean | undefined;
  readonly limit?: number | undefined;
  readonly offset?: number | undefined;
}

/** Tags, as the target itself listed them for one kind or all, by `tagListId`. Lists not read to the end are left out. */
export interface TagModel {
  readonly lists: ReadonlyMap<string, readonly string[]>;
  /** The most tags that stand on a page, whatever `limit` is. */
  readonly pageMax: number;
}

/** Names a list of the tags of one kind, or of all kinds, with `archived` as it is sent. */
export function tagListId(kind: TagKind | undefined, archived: boolean | undefined): string {
  return JSON.stringify([kind, archived]);
}
