import { FLAGS } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { queryInWords } from '../../request/sent-query.ts';
import type { Query } from '../../target/query.ts';
import type { CheckContext, Outcome } from '../check.ts';
import { answersAlike } from './answers-alike.ts';

/** Lists of clauses or fields: an empty one asks for nothing. */
const EMPTY_LISTS: Query = [
  ['filter', ''],
  ['sort', ''],
  ['expand', ''],
];

/** All of them at once; where that makes a difference, each alone shows which one does. */
export async function emptyIsNone(context: CheckContext): Promise<Outcome> {
  const together = await makeNoDifference(context, EMPTY_LISTS);
  if (together.verdict === 'passed') return together;
  const alone = await Promise.all(EMPTY_LISTS.map((parameter) => makeNoDifference(context, [parameter])));
  return alone.find(({ verdict }) => verdict !== 'passed') ?? together;
}

async function makeNoDifference({ client }: CheckContext, empty: Query): Promise<Outcome> {
  const plain = pageQuery(FLAGS.limitMax, 0);
  return answersAlike(`\`${queryInWords(empty)}\` is not the same as none.`, async (asked) => [
    await askPage(client, FLAGS, plain, asked),
    await askPage(client, FLAGS, [...empty, ...plain], asked),
  ]);
}
