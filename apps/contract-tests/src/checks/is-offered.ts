import { answerOf, type Exchange } from '../target/exchange.ts';

/** What no page documents may be refused: 400 and 401 say that it is not offered here. */
export function isOffered(exchange: Exchange): boolean {
  const status = answerOf(exchange)?.status;
  return status !== 400 && status !== 401;
}
