import type { Failure } from '../../../failure/failure.ts';
import { isRecord } from '../../../json/is-record.ts';
import { pagesOf } from '../../../listing/exchanges-of.ts';
import { FLAGS } from '../../../listing/listing.ts';
import { askPage, type Page } from '../../../listing/page.ts';
import { answerOf } from '../../../target/exchange.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import { COMPARE_TRUE, COMPARED_PAGE, withoutCompare } from './compare-laws.ts';
import { showFlags } from '../shown-flags.ts';

/** Of the same list, a page as large as can be, a small one, and one without `compare`. */
interface Counted {
  readonly large: Page;
  readonly small: Page;
  readonly plain: Page;
}

export async function countsWhatItLists(context: CheckContext): Promise<Outcome> {
  const absent = withoutCompare(context.survey);
  if (absent !== undefined) return absent;
  const [{ page: large }, small, { page: plain }] = await Promise.all([
    showFlags(context, COMPARE_TRUE),
    askPage(context.client, FLAGS, COMPARED_PAGE),
    showFlags(context, []),
  ]);
  const failure = wrongCount({ large, small, plain });
  return judged(failure === undefined ? [] : [failure]);
}

function wrongCount({ large, small, plain }: Counted): Failure | undefined {
  const count = countOf(large);
  const exchanges = [large.exchange];
  if (typeof count !== 'number') {
    const sentence = '`compare=true` gets no `totalCountWithDifferences`.';
    return { sentence, expected: 'a number', seen: written(count), exchanges };
  }
  if (large.keys.length !== Math.min(count, FLAGS.limitMax)) {
    const sentence = '`totalCountWithDifferences` is not the number of flags that `compare=true` lists.';
    return { sentence, expected: `${count} flags`, seen: `${large.keys.length} flags`, exchanges };
  }
  if (countOf(small) !== count) {
    const sentence = '`totalCountWithDifferences` depends on `limit` and `offset`.';
    const shownBy = [small.exchange, ...exchanges];
    return { sentence, expected: String(count), seen: written(countOf(small)), exchanges: shownBy };
  }
  const { total = count } = large;
  if (total === count || total === (plain.total ?? total)) return undefined;
  const sentence = '`totalCount` is neither the number of flags that `compare=true` lists nor that of all.';
  return { sentence, expected: `${count} or ${plain.total}`, seen: String(total), exchanges };
}

function countOf({ exchange }: Page): unknown {
  const json = answerOf(exchange)?.json;
  return isRecord(json) ? json['totalCountWithDifferences'] : undefined;
}

function written(count: unknown): string {
  return JSON.stringify(count) ?? 'no such field';
}

/** Looks at every page of the run that was asked for without `compare=true`. */
export async function countsNothingElse({ client }: CheckContext): Promise<Outcome> {
  const pages = pagesOf(client, FLAGS).filter(
    ({ exchange }) => exchange.request.url.searchParams.get('compare') !== 'true',
  );
  if (pages.length === 0) return notExercised('a page of flags');
  const wrong = pages.filter((page) => countOf(page) !== undefined).slice(0, 1);
  return judged(
    wrong.map((page) => ({
      sentence: '`totalCountWithDifferences` comes without `compare=true`.',
      expected: 'no such field',
      seen: written(countOf(page)),
      exchanges: [page.exchange],
    })),
  );
}
