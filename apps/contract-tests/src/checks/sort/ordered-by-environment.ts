import { isRecord } from '../../json/is-record.ts';
import { FLAGS } from '../../listing/listing.ts';
import { environmentsQuery } from '../../request/environments-query.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';
import type { CheckContext } from '../check.ts';
import { readSorted, sortQuery, type SortedFlags } from './sorted-flags.ts';

/** A list in the order of an environment, and when each flag was last modified there. */
export interface OrderedByEnvironment {
  readonly list: SortedFlags;
  readonly environment: string;
  readonly modified: readonly (number | undefined)[];
}

export async function readBothWays(
  context: CheckContext,
): Promise<readonly [OrderedByEnvironment, OrderedByEnvironment] | undefined> {
  const environment = environmentToSortBy(context.survey);
  if (environment === undefined) return undefined;
  return Promise.all([
    readOrdered(context, [environment], 'targetingModifiedDate'),
    readOrdered(context, [environment], '-targetingModifiedDate'),
  ]);
}

export async function readOrdered(
  context: CheckContext,
  environments: readonly [string, ...string[]],
  sort: string,
): Promise<OrderedByEnvironment> {
  const query: Query = [...environmentsQuery(environments), ...sortQuery(sort)];
  const list = await readSorted(context, query);
  const items = list.pages.flatMap((page) => page.items);
  return {
    list,
    environment: environments[0],
    modified: items.map((item) => lastModified(item, environments[0])),
  };
}

/** Two environments in which flags were modified in different orders, as far as the survey shows; or any two. */
export function mostDifferent({ environments, listings }: Survey): readonly string[] {
  const { keys } = environments;
  const items = listOf(listings[FLAGS.operationId].whole)?.items ?? [];
  const order = (environment: string): string =>
    items
      .map((item, index) => ({ index, date: lastModified(item, environment) ?? 0 }))
      .toSorted((a, b) => a.date - b.date)
      .map(({ index }) => index)
      .join();
  const [first] = keys;
  if (first === undefined) return [];
  const other = keys.find((key) => order(key) !== order(first)) ?? keys[1];
  return other === undefined ? [first] : [first, other];
}

/** Rather not the first one, by which a server might sort that looks at no other. */
export function environmentToSortBy(survey: Survey): string | undefined {
  return mostDifferent(survey).at(-1);
}

function lastModified(item: unknown, environment: string): number | undefined {
  if (!isRecord(item) || !isRecord(item['environments'])) return undefined;
  const configuration = item['environments'][environment];
  return isRecord(configuration) && typeof configuration['lastModified'] === 'number'
    ? configuration['lastModified']
    : undefined;
}
