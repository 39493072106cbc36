import type { Listing } from '../../listing/listing.ts';
import { answerOf } from '../../target/exchange.ts';
import { notExercised, type CheckContext, type Outcome } from '../check.ts';
import { firstPageQuery, getsTheSamePage, requestFor } from './same-page.ts';

/** Every other request takes compressed answers, as fetch does by itself. */
const UNCOMPRESSED = { 'accept-encoding': 'identity' };

export async function isTheSameCompressed(context: CheckContext, listing: Listing): Promise<Outcome> {
  const compressed = requestFor(context, listing, firstPageQuery(listing));
  const answer = answerOf(await context.client.follow(compressed));
  if (!('content-encoding' in (answer?.headers ?? {}))) return notExercised('compressed answers');
  const plain = { ...compressed, headers: UNCOMPRESSED };
  const sentence = 'The compressed answer holds something else than the plain one.';
  return getsTheSamePage(context, listing, sentence, [plain, compressed]);
}
