import { isDeepStrictEqual } from 'node:util';
import { firstExchange } from '../../listing/first-exchange.ts';
import { FLAGS } from '../../listing/listing.ts';
import { describeOutcome, pageOf } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { listOf } from '../../survey/list-read.ts';
import { judged, notExercised, PASSED, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { unanswered } from '../unanswered.ts';

/** Asks for the project by its key in another case: that is another project, or none. */
export async function keyIsExact({ client, survey }: CheckContext): Promise<Outcome> {
  const { project } = client.target;
  const other = [project.toUpperCase(), project.toLowerCase()].find((key) => key !== project);
  const own = listOf(survey.listings[FLAGS.operationId].whole);
  if (other === undefined) return notExercised('a project whose key has a letter');
  if (own === undefined || own.keys.length === 0) return nothingListed({ survey }, FLAGS);
  const exchange = await client.ask(FLAGS.operationId, pageQuery(FLAGS.limitMax, 0), { project: other });
  const silence = unanswered(exchange);
  if (silence !== undefined) return silence;
  if (!isDeepStrictEqual(pageOf(FLAGS, exchange)?.keys, own.pages[0]?.keys)) return PASSED;
  return judged([
    {
      sentence: `The project \`${other}\` lists the flags of \`${project}\`.`,
      expected: 'a status from 400 to 499, or the flags of another project',
      seen: `${describeOutcome(exchange)}, with the same flags`,
      exchanges: [exchange, ...firstExchange(own)],
    },
  ]);
}
