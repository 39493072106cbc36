import type { Failure } from '../../failure/failure.ts';
import { isRecord } from '../../json/is-record.ts';
import { FLAGS } from '../../listing/listing.ts';
import type { Page } from '../../listing/page.ts';
import { listOf } from '../../survey/list-read.ts';
import { notExercised, PASSED, type CheckContext, type Outcome } from '../check.ts';
import { judgePages, pagesOfProject } from './pages-of-project.ts';

/** Looks in every answer of the run for a flag that the whole list should have held. */
export async function isReachedByPaging({ client, survey }: CheckContext): Promise<Outcome> {
  const whole = listOf(survey.listings[FLAGS.operationId].whole);
  if (whole === undefined || !whole.complete) return notExercised('a list of flags that ends');
  const pages = pagesOfProject(client);
  if (pages.every(({ keys }) => keys.length === 0)) return notExercised('a flag');
  const reached = new Set(whole.keys);
  const outcome = await judgePages(client, pages, (page) => unreached(page, reached, whole.pages));
  return outcome ?? PASSED;
}

function unreached(
  { items, keys, exchange }: Page,
  reached: ReadonlySet<string>,
  whole: readonly Page[],
): Failure | undefined {
  const key = keys.find((each, index) => !reached.has(each) && isUnarchived(items[index]));
  if (key === undefined) return undefined;
  return {
    sentence: 'An unarchived flag is listed for some request, and not in the whole list.',
    expected: `${key} among the ${reached.size} flags of the whole list`,
    seen: `the whole list leaves out ${key}`,
    exchanges: [exchange, ...whole.slice(0, 1).map((page) => page.exchange)],
  };
}

function isUnarchived(item: unknown): boolean {
  return isRecord(item) && item['archived'] === false;
}
