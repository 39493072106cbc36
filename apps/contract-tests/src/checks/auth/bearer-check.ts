import type { Listing } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { answersAlike } from '../answers/answers-alike.ts';
import { notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { isRefused } from '../failure-to-refuse.ts';
import { unanswered } from '../unanswered.ts';

export function bearerCheck(listing: Listing): Check {
  return {
    id: `auth/${listing.name}/bearer`,
    level: 'SHOULD',
    sentence: 'Where `Bearer` before the token is taken, the answer is the one to the bare token.',
    requirement: 'any.auth.bearer',
    operationId: listing.operationId,
    comparesAnswers: true,
    run: (context) => answersBearerAlike(context, listing),
  };
}

async function answersBearerAlike({ client }: CheckContext, listing: Listing): Promise<Outcome> {
  const query = pageQuery(listing.limitMax, 0);
  const exchange = await client.ask(listing.operationId, query, { credential: 'bearer' });
  if (isRefused(exchange)) return notExercised('a server that takes `Bearer` before the token');
  const silence = unanswered(exchange);
  if (silence !== undefined) return silence;
  const sentence = '`Bearer` before the token makes a difference.';
  return answersAlike(sentence, async (asked) => [
    await askPage(client, listing, query, asked),
    await askPage(client, listing, query, { ...asked, credential: 'bearer' }),
  ]);
}
