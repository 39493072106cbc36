import { PARAMETERS } from '@flag-contract/types';
import { archivedWanted, type FlagQuery } from './flag-query.ts';
import { sortId, type FlagModel } from './flag-model.ts';
import type { Grounds } from './grounds.ts';
import { matches } from './matches.ts';

/** What a request for flags must get, as far as it is known. */
export interface Prediction {
  /** Keys of flags that meet the request for sure. */
  readonly sure: ReadonlySet<string>;
  /** Keys of known flags that may meet it: the sure ones and the doubtful ones. */
  readonly possible: ReadonlySet<string>;
  /** Whether every flag that may meet it is known, so that no other can be listed. */
  readonly complete: boolean;
  /** The least and, where it is known, the greatest number of flags that meet it. */
  readonly total: { readonly min: number; readonly max: number };
  /** As many flags as fit on the page. */
  readonly room: number;
  /** The least and the greatest number of flags on the page. */
  readonly pageSize: { readonly min: number; readonly max: number };
  /** Keys in the order that the request asks for; they may be the first ones only. */
  readonly order: readonly string[] | undefined;
  /** The keys of the page, one by one, where members and order are known. */
  readonly page: readonly string[] | undefined;
}

const LIMIT_DEFAULT = PARAMETERS.getFeatureFlags.limit.default;

/** Predicts the answer to a request from what is known of the project's flags. */
export function predict(model: FlagModel, query: FlagQuery, grounds: Grounds): Prediction {
  const { limit = LIMIT_DEFAULT, offset = 0 } = query;
  const truths = [...model.flags.values()].map(
    (flag) => [flag.key, matches(model, flag, query, grounds)] as const,
  );
  const sure = new Set(truths.flatMap(([key, truth]) => (truth === 'yes' ? [key] : [])));
  const possible = new Set(truths.flatMap(([key, truth]) => (truth === 'no' ? [] : [key])));
  const complete = scopeIsComplete(model, query);
  const total = { min: sure.size, max: complete ? possible.size : Infinity };
  const room = Math.min(limit, model.pageMax);
  const onPage = (count: number): number => Math.max(0, Math.min(room, count - offset));
  const order = orderOf(model, query);
  const ordered = order?.filter((key) => sure.has(key));
  const determined = complete && sure.size === possible.size && ordered?.length === sure.size;
  return {
    sure,
    possible,
    complete,
    total,
    room,
    pageSize: { min: onPage(total.min), max: onPage(total.max) },
    order,
    page: determined ? ordered.slice(offset, offset + onPage(sure.size)) : undefined,
  };
}

function orderOf({ sorted }: FlagModel, query: FlagQuery): readonly string[] | undefined {
  const id = sortId(query);
  return id === undefined ? undefined : sorted.get(id);
}

function scopeIsComplete({ complete }: FlagModel, query: FlagQuery): boolean {
  const wanted = archivedWanted(query);
  const mayListArchived = wanted.length > 0 && !wanted.includes(false);
  const mayListUnarchived = !wanted.includes(true);
  return (complete.archived || !mayListArchived) && (complete.unarchived || !mayListUnarchived);
}
