import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import { FLAGS } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { sortQuery } from './sorted-flags.ts';

/** No sort. */
const NONE = '';

/**
 * Asked one after the other: what one request leaves behind shows in the next, if in nothing else then in what gets no
 * sort of its own. `type` has most ties.
 */
const SORTS = [NONE, 'type', 'type', '-type', 'type', NONE, '-name', NONE] as const;
/** Those of them that come again. */
const REPEATED = [NONE, 'type'] as const;

export async function repeatsItself({ client }: CheckContext): Promise<Outcome> {
  const pages: Page[] = [];
  for (const sort of SORTS) {
    const query = [...(sort === NONE ? [] : sortQuery(sort)), ...pageQuery(FLAGS.limitMax, 0)];
    pages.push(await askPage(client, FLAGS, query, { afresh: true }));
  }
  if (pages.every(({ keys }) => keys.length < 2)) return notExercised('two flags');
  const failures = REPEATED.flatMap((repeated) =>
    departure(
      repeated,
      pages.filter((_, index) => SORTS[index] === repeated),
    ),
  );
  return judged(failures.slice(0, 1));
}

function departure(sort: string, [first, ...others]: readonly Page[]): Failure[] {
  const other = others.find(({ keys }) => !isDeepStrictEqual(keys, first?.keys));
  if (first === undefined || other === undefined) return [];
  const at = first.keys.findIndex((key, index) => key !== other.keys[index]);
  const asked = sort === NONE ? 'The same list without `sort`' : `The same \`sort=${sort}\``;
  return [
    {
      sentence: `${asked} gets another sequence when it is asked again.`,
      expected: `${first.keys[at] ?? 'the end of the list'} at index ${at}, as before`,
      seen: other.keys[at] ?? 'no flag',
      exchanges: [first.exchange, other.exchange],
    },
  ];
}
