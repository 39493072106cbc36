import { answerOf, type Exchange } from '../../target/exchange.ts';
import type { SlowRequest } from '../report.ts';
import { shorten } from './shorten.ts';

const SHOWN_MAX = 10;
const URL_LENGTH_MAX = 500;

/** The requests that took longest, the slowest first. */
export function slowest(
  exchanges: readonly Exchange[],
  redact: (text: string) => string,
): readonly SlowRequest[] {
  return exchanges
    .toSorted((a, b) => b.durationMs - a.durationMs)
    .slice(0, SHOWN_MAX)
    .map((exchange) => ({
      method: exchange.request.method ?? 'GET',
      url: shorten(redact(exchange.request.url.href), URL_LENGTH_MAX),
      durationMs: Math.round(exchange.durationMs),
      status: answerOf(exchange)?.status ?? null,
    }));
}
