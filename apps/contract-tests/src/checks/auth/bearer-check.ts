import type { Listing } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/read-list.ts';
import { answerOf } from '../../target/exchange.ts';
import { answersAlike } from '../answers/answers-alike.ts';
import { notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { CLIENT_ERRORS } from '../refused.ts';

export function bearerCheck(listing: Listing): Check {
  return {
    id: `auth/${listing.name}/bearer`,
    level: 'SHOULD',
    sentence: 'Where `Bearer` before the token is taken, the answer is the one to the bare token.',
    requirement: 'any.auth.bearer',
    operationId: listing.operationId,
    run: (context) => answersBearerAlike(context, listing),
  };
}

async function answersBearerAlike({ client }: CheckContext, listing: Listing): Promise<Outcome> {
  const query = pageQuery(listing.limitMax, 0);
  const taken = answerOf(await client.ask(listing.operationId, query, { credential: 'bearer' }))?.status;
  if (taken === undefined || CLIENT_ERRORS.includes(taken)) return notExercised('`Bearer` before the token');
  const sentence = '`Bearer` before the token makes a difference.';
  return answersAlike(sentence, async (asked) => [
    await askPage(client, listing, query, asked),
    await askPage(client, listing, query, { ...asked, credential: 'bearer' }),
  ]);
}
