import { exchangesOf } from '../../listing/exchanges-of.ts';
import type { Listing } from '../../listing/listing.ts';
import { answerOf } from '../../target/exchange.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { isPlausibleMoment } from '../is-plausible-moment.ts';

const REMAINING = '-Remaining';
const RESET = '-Reset';

/** What remains is a whole number, from 0 up to the limit of the same family. */
export function remainsWithinLimit(context: CheckContext, listing: Listing): Outcome {
  return judgeHeaders(context, listing, REMAINING, (value, name, headers) => {
    const limit = headers[name.replace(/-remaining$/, '-limit')];
    const within = limit === undefined || Number(value) <= Number(limit);
    return /^\d+$/.test(value) && within ? undefined : `a whole number from 0 to ${limit ?? 'its limit'}`;
  });
}

export function resetsInMilliseconds(context: CheckContext, listing: Listing): Outcome {
  const nowMs = Date.now();
  return judgeHeaders(context, listing, RESET, (value) =>
    isPlausibleMoment(Number(value), nowMs) ? undefined : `Unix time in milliseconds, such as ${nowMs}`,
  );
}

/** Looks at every answer's documented headers of some ending; the first that is wrong is told. */
function judgeHeaders(
  context: CheckContext,
  listing: Listing,
  ending: string,
  wrong: (value: string, name: string, headers: Readonly<Record<string, string>>) => string | undefined,
): Outcome {
  const names = Object.keys(context.contract.components.headers).filter((name) => name.endsWith(ending));
  let seen = 0;
  for (const exchange of exchangesOf(context.client, listing)) {
    const headers = answerOf(exchange)?.headers ?? {};
    for (const name of names) {
      const value = headers[name.toLowerCase()];
      if (value === undefined) continue;
      seen++;
      const expected = wrong(value, name.toLowerCase(), headers);
      if (expected === undefined) continue;
      return judged([{ sentence: `\`${name}\` is wrong.`, expected, seen: value, exchanges: [exchange] }]);
    }
  }
  return seen === 0 ? notExercised(`a header \`X-Ratelimit-…${ending}\``) : judged([]);
}
