import { FLAGS } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { Flag } from '../../model/flag.ts';
import { listOf } from '../../survey/list-read.ts';
import { flagsShown } from '../../survey/flags-shown.ts';
import type { Query } from '../../target/query.ts';
import type { Exchange } from '../../target/exchange.ts';
import type { CheckContext } from '../check.ts';

/** A sorted list: all of it where it is short, the first and the last large page of a longer one. */
export interface SortedFlags {
  readonly sort: string;
  readonly pages: readonly Page[];
  readonly flags: readonly Flag[];
  readonly keys: readonly string[];
  readonly total: number | undefined;
  /** Whether nothing is left out between the pages. */
  readonly complete: boolean;
}

/** Asks for a list that `query` sorts. The same pages serve every check. */
export async function readSorted({ client, survey }: CheckContext, query: Query): Promise<SortedFlags> {
  const head = await askPage(client, FLAGS, [...query, ...pageQuery(FLAGS.limitMax, 0)]);
  const length =
    head.total ?? listOf(survey.listings[FLAGS.operationId].whole)?.keys.length ?? head.keys.length;
  const more = length - head.keys.length;
  const tailOffset = Math.max(head.keys.length, length - FLAGS.limitMax);
  const pages = [
    head,
    ...(more > 0 && head.keys.length > 0
      ? [await askPage(client, FLAGS, [...query, ...pageQuery(FLAGS.limitMax, tailOffset)])]
      : []),
  ];
  const keys = pages.flatMap((page) => page.keys);
  const items = pages.flatMap((page) => page.items);
  return {
    sort: query.find(([name]) => name === 'sort')?.[1] ?? '',
    pages,
    keys,
    flags: flagsShown({ keys, items }),
    total: head.total,
    complete: keys.length >= length,
  };
}

export function sortQuery(sort: string): Query {
  return [['sort', sort]];
}

/** The pages that hold a flag at an index of what was read, each once. */
export function exchangesAt({ pages }: SortedFlags, ...indexes: readonly number[]): Exchange[] {
  const [head] = pages;
  const last = pages.at(-1);
  const found = indexes.map((index) => (index < (head?.keys.length ?? 0) ? head : last));
  return [...new Set(found.flatMap((page) => (page === undefined ? [] : [page.exchange])))];
}
