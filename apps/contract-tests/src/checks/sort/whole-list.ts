import { FLAG_SORTS } from '@flag-contract/types';
import type { Failure } from '../../failure/failure.ts';
import { FLAGS } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { sortsByEnvironment } from '../../model/flag-query.ts';
import { environmentsQuery } from '../../request/environments-query.ts';
import type { Query } from '../../target/query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { environmentToSortBy } from './ordered-by-environment.ts';
import { readSorted, sortQuery } from './sorted-flags.ts';

/** Where many flags are alike, an order that is not fixed shows between pages. */
const SORTS_WITH_TIES = ['type', '-type', 'maintainerId', '-maintainerId'] as const;
const PAGES_MAX = 6;
const LIMIT_MAX = 23;
const SINGLE_PAGE_LIMIT = 7;

/** A page of a sorted list, asked for by its offset: what links lose is told by the laws about links. */
interface Cut {
  readonly query: Query;
  readonly limit: number;
  readonly offset: number;
}

/** The later pages of one drawn sort in turn, and single pages of another and of the one that needs an environment. */
export async function sortsTheWholeList(context: CheckContext): Promise<Outcome> {
  const { draw, survey } = context;
  const withTies = sortQuery(SORTS_WITH_TIES[draw(SORTS_WITH_TIES.length)] ?? 'type');
  const { pages } = await readSorted(context, withTies);
  const length = pages[0]?.keys.length ?? 0;
  if (length < 2) return notExercised('two flags');
  const others = FLAG_SORTS.filter(
    (sort) => !SORTS_WITH_TIES.some((tied) => tied === sort) && !sortsByEnvironment(sort),
  );
  const drawn = sortQuery(others[draw(others.length)] ?? 'name');
  const environment = environmentToSortBy(survey);
  const byEnvironment: Query[] =
    environment === undefined
      ? []
      : [[...environmentsQuery([environment]), ...sortQuery('-targetingModifiedDate')]];
  const singlePages = [drawn, ...byEnvironment].map((query): Cut => ({
    query,
    limit: SINGLE_PAGE_LIMIT,
    offset: 1 + draw(Math.max(1, length - SINGLE_PAGE_LIMIT)),
  }));
  const cuts = [...pagesInTurn(withTies, length), ...singlePages];
  const failures = await Promise.all(cuts.map((cut) => judgeCut(context, cut)));
  return judged(failures.flat().slice(0, 3));
}

function pagesInTurn(query: Query, length: number): Cut[] {
  const limit = Math.min(LIMIT_MAX, Math.ceil(length / 3));
  const pageCount = Math.min(PAGES_MAX, Math.ceil(length / limit));
  const pages = Array.from({ length: pageCount }, (_, index) => ({ query, limit, offset: index * limit }));
  return pages.slice(1);
}

/** A longer list is known as far as its first large page. */
async function judgeCut(context: CheckContext, { query, limit, offset }: Cut): Promise<Failure[]> {
  const {
    sort,
    pages: [head],
  } = await readSorted(context, query);
  const page = await askPage(context.client, FLAGS, [...query, ...pageQuery(limit, offset)]);
  const expected = head?.keys.slice(offset, offset + limit) ?? [];
  const at = expected.findIndex((key, index) => key !== page.keys[index]);
  if (at === -1 || head === undefined) return [];
  return [
    {
      sentence: `A page of \`sort=${sort}\` is not cut from the sorted list.`,
      expected: `${expected[at]} at index ${offset + at}`,
      seen: page.keys[at] ?? 'no flag',
      exchanges: [page.exchange, head.exchange],
    },
  ];
}
