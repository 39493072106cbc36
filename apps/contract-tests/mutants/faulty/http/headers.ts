import { onAnswers } from '../../building-blocks/on-answers.ts';
import { FLAGS, type Operation } from '../../building-blocks/operation.ts';
import { isAsked } from '../../building-blocks/page.ts';
import { refusal } from '../../building-blocks/refusal.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';
import { onBothLists, type ListFault } from '../../building-blocks/list-fault.ts';

/** Sends headers with every answer to an operation. */
function withHeaders(
  operation: Operation<unknown>,
  headersNow: () => Readonly<Record<string, string>>,
): Behaviour {
  return onAnswers((answer, request) =>
    isAsked(operation, request) ? { ...answer, headers: { ...answer.headers, ...headersNow() } } : answer,
  );
}

/** Refuses one request after so many others, and some more after it whatever the waiting. */
const REQUESTS_UNTIL_REFUSED = 3;
const REFUSED = 12;
/** More than a survey asks. */
const QUOTA = 100;

const RATE_LIMIT_FAULTS: readonly ListFault[] = [
  {
    name: 'more-remains-than-the-limit',
    sentence: '`X-Ratelimit-Route-Remaining` and `-Limit` are mixed up.',
    caughtBy: ['http/*/rate-limit-remaining'],
    make: (operation) =>
      withHeaders(operation, () => ({ 'x-ratelimit-route-limit': '7', 'x-ratelimit-route-remaining': '10' })),
  },
  {
    name: 'less-than-nothing-remains',
    sentence: '`X-Ratelimit-Global-Remaining` goes below 0.',
    caughtBy: ['http/*/rate-limit-remaining'],
    make: (operation) => {
      let remaining = 20;
      return withHeaders(operation, () => ({ 'x-ratelimit-global-remaining': String((remaining -= 1)) }));
    },
  },
  {
    name: 'remaining-in-words',
    sentence: '`X-Ratelimit-Global-Remaining` says `unlimited`.',
    caughtBy: ['conformance/*/headers'],
    make: (operation) => withHeaders(operation, () => ({ 'x-ratelimit-global-remaining': 'unlimited' })),
  },
  {
    name: 'reset-in-seconds',
    sentence: '`X-Ratelimit-Reset` is Unix time in seconds.',
    caughtBy: ['http/*/rate-limit-reset'],
    make: (operation) =>
      withHeaders(operation, () => ({ 'x-ratelimit-reset': String(Math.ceil(Date.now() / 1000) + 10) })),
  },
  {
    name: 'retry-after-too-short',
    sentence: 'Who waits as long as `Retry-After` says is refused again.',
    caughtBy: ['http/*/retry-after'],
    make: (operation) => {
      let requests = 0;
      return onAnswers((answer, request) => {
        if (!isAsked(operation, request)) return answer;
        requests += 1;
        const isRefused = requests > REQUESTS_UNTIL_REFUSED && requests <= REQUESTS_UNTIL_REFUSED + REFUSED;
        if (!isRefused) return answer;
        const body = { code: 'rate_limited', message: 'Too many requests.' };
        return { status: 429, headers: { 'content-type': 'application/json', 'retry-after': '1' }, body };
      });
    },
  },
];

/** How a server answers to whoever has asked too much. */
const REFUSALS = {
  'unavailable-when-asked-too-often': {
    sentence: `Who has asked ${QUOTA} times is answered with 503.`,
    refused: refusal(503, 'service_unavailable', 'Try again later.'),
  },
  'success-when-asked-too-often': {
    sentence: `Who has asked ${QUOTA} times is told so with 200.`,
    refused: refusal(200, 'rate_limited', 'Too many requests.'),
  },
};

const QUOTA_FAULTS = Object.entries(REFUSALS).map(([name, { sentence, refused }]): Mutant => ({
  id: `http/flags/${name}`,
  sentence,
  caughtBy: ['http/flags/too-many-requests'],
  make: () => {
    let requests = 0;
    return onAnswers((answer, request) => (isAsked(FLAGS, request) && ++requests > QUOTA ? refused : answer));
  },
}));

export const HTTP_HEADER_FAULTS: readonly Mutant[] = [
  ...onBothLists('http', RATE_LIMIT_FAULTS),
  ...QUOTA_FAULTS,
];
