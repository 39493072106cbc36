import type { Listing } from '../../listing/listing.ts';
import type { Check } from '../check.ts';
import { isTheSameCompressed } from './compression.ts';
import { remainsWithinLimit, resetsInMilliseconds } from './rate-limits.ts';
import { takesOtherEscapes, takesSlashAtTheEnd } from './spellings.ts';
import { waitingIsEnough } from './waiting-is-enough.ts';

/** What holds of any answer over HTTP, whatever it lists. */
export function httpChecks(listing: Listing): readonly Check[] {
  return [...spellingChecks(listing), ...rateLimitChecks(listing)];
}

function spellingChecks(listing: Listing): readonly Check[] {
  const { name, operationId } = listing;
  return [
    {
      id: `http/${name}/trailing-slash`,
      level: 'SHOULD',
      sentence: 'One slash at the end of the path makes no difference.',
      requirement: 'any.request.trailingSlash',
      operationId,
      comparesAnswers: true,
      run: (context) => takesSlashAtTheEnd(context, listing),
    },
    {
      id: `http/${name}/escapes`,
      level: 'SHOULD',
      sentence: '`%20` and `+`, and escapes in capital or small letters, mean the same in a query.',
      requirement: 'any.request.encoding',
      operationId,
      comparesAnswers: true,
      run: (context) => takesOtherEscapes(context, listing),
    },
    {
      id: `http/${name}/compression`,
      level: 'SHOULD',
      sentence: 'A compressed answer holds the same body as an uncompressed one.',
      requirement: 'any.contentType.encoding',
      operationId,
      comparesAnswers: true,
      run: (context) => isTheSameCompressed(context, listing),
    },
  ];
}

function rateLimitChecks(listing: Listing): readonly Check[] {
  const { name, operationId } = listing;
  const judging = { operationId, judgesEveryAnswer: true } as const;
  return [
    {
      ...judging,
      id: `http/${name}/rate-limit-remaining`,
      level: 'SHOULD',
      sentence: 'What remains of a rate limit is a whole number from 0 up to the limit.',
      requirement: 'any.rateLimit.remaining',
      run: async (context) => remainsWithinLimit(context, listing),
    },
    {
      ...judging,
      id: `http/${name}/rate-limit-reset`,
      level: 'SHOULD',
      sentence: "The end of a rate limit's window is told in Unix time in milliseconds.",
      requirement: 'any.headers.documented',
      run: async (context) => resetsInMilliseconds(context, listing),
    },
    {
      ...judging,
      id: `http/${name}/retry-after`,
      level: 'SHOULD',
      sentence: 'Waiting as long as `Retry-After` says is enough for the next request to be taken.',
      requirement: 'any.rateLimit.retryAfter',
      run: async (context) => waitingIsEnough(context, listing),
    },
  ];
}
