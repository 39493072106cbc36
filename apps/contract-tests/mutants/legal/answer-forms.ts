import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import { mapMembers, writeJson } from '../building-blocks/json-text.ts';
import { onAnswers } from '../building-blocks/on-answers.ts';
import { refusal } from '../building-blocks/refusal.ts';
import type { Behaviour, LegalVariation } from '../mutant.ts';

const LATENCY_MS = 300;

function addHeaders(added: Readonly<Record<string, string>>): Behaviour {
  return onAnswers((answer) => ({ ...answer, headers: { ...answer.headers, ...added } }));
}

/** Refuses the request with this number once, as coming too soon. */
function refuseOnce(number: number, retryAfter: () => string): Behaviour {
  let count = 0;
  return async (request, ask) => {
    count += 1;
    if (count !== number) return ask(request);
    const refused = refusal(429, 'rate_limited', "You've exceeded the API rate limit. Try again later.");
    return { ...refused, headers: { ...refused.headers, 'retry-after': retryAfter() } };
  };
}

const JSON_FORMS: readonly LegalVariation[] = [
  {
    id: 'legal/members-in-other-order',
    sentence: 'The members of JSON objects stand in another order.',
    make: () => writeJson((body) => JSON.stringify(mapMembers(body, (members) => members.toReversed()))),
  },
  {
    id: 'legal/indented-json',
    sentence: 'JSON is indented, and ends in a new line.',
    make: () => writeJson((body) => `${JSON.stringify(body, undefined, '\t')}\r\n`),
  },
  {
    id: 'legal/escaped-json',
    sentence: 'JSON is ASCII alone, with every other letter as an escape, and slashes escaped as well.',
    make: () =>
      writeJson((body) =>
        JSON.stringify(body)
          .replace(/[^\x20-\x7e]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`)
          .replaceAll('/', String.raw`\/`),
      ),
  },
  {
    id: 'legal/exponents-in-json',
    sentence: 'Whole numbers are written like 1.7593092e12.',
    make: () =>
      writeJson((body) =>
        JSON.stringify(body).replace(/(?<=":)\d{4,}(?=[,}])/g, (digits) => Number(digits).toExponential()),
      ),
  },
];

const HTTP_FORMS: readonly LegalVariation[] = [
  {
    id: 'legal/content-type-without-charset',
    sentence: 'The content type is `application/json` and nothing else.',
    make: () => addHeaders({ 'content-type': 'application/json' }),
  },
  {
    id: 'legal/content-type-in-capitals',
    sentence: 'The content type is `Application/JSON;Charset="UTF-8"`.',
    make: () => addHeaders({ 'content-type': 'Application/JSON;Charset="UTF-8"' }),
  },
  {
    id: 'legal/gzip',
    sentence: 'Bodies are compressed for whoever takes that.',
    make: () => async (request, ask) => {
      const answer = await ask(request);
      const takesGzip = request.headers['accept-encoding']?.includes('gzip') ?? false;
      if (!takesGzip || answer.body === undefined) return answer;
      const headers = { ...answer.headers, 'content-encoding': 'gzip', vary: 'Accept-Encoding' };
      return { ...answer, headers, raw: gzipSync(JSON.stringify(answer.body)) };
    },
  },
  {
    id: 'legal/chunked',
    sentence: 'Bodies come in chunks, their length untold.',
    make: () => addHeaders({ 'transfer-encoding': 'chunked' }),
  },
  {
    id: 'legal/connection-closed',
    sentence: 'Every connection is closed after one answer.',
    make: () => addHeaders({ connection: 'close' }),
  },
  {
    id: 'legal/slash-at-the-end-not-found',
    sentence: 'A path with a slash at its end is another path, where nothing is found.',
    toldBy: ['http/flags/trailing-slash', 'http/tags/trailing-slash'],
    make: () => async (request, ask) =>
      request.url.pathname.endsWith('/') ? refusal(404, 'not_found', 'Not found.') : ask(request),
  },
  {
    id: 'legal/more-headers',
    sentence: 'Answers have headers that nobody documents.',
    make: () =>
      addHeaders({
        'cache-control': 'private, max-age=0',
        etag: 'W/"1"',
        'last-modified': 'Sat, 31 Jan 2026 12:00:00 GMT',
        server: 'nginx',
        'strict-transport-security': 'max-age=31536000',
        'x-request-id': '5f9c0f1e',
        vary: 'Authorization, LD-API-Version',
      }),
  },
  {
    id: 'legal/rate-limit-headers',
    sentence: 'Answers tell what remains of a rate limit that nobody reaches.',
    make: () => {
      let remaining = 100_000;
      return onAnswers((answer) => {
        remaining -= 1;
        const limits = {
          'x-ratelimit-route-limit': '100000',
          'x-ratelimit-route-remaining': String(remaining),
          'x-ratelimit-reset': String(Date.now() + 10_000),
        };
        return { ...answer, headers: { ...answer.headers, ...limits } };
      });
    },
  },
  {
    id: 'legal/slow',
    sentence: `Every answer takes ${LATENCY_MS} ms longer.`,
    make: () => async (request, ask) => {
      await setTimeout(LATENCY_MS);
      return ask(request);
    },
  },
  {
    id: 'legal/one-429',
    sentence: 'One request comes too soon, and may be repeated after a second.',
    make: () => refuseOnce(20, () => '1'),
  },
  {
    id: 'legal/one-429-until-a-date',
    sentence: 'One request comes too soon, and may be repeated from a moment that is told as an HTTP date.',
    make: () => refuseOnce(30, () => new Date(Date.now() + 2000).toUTCString()),
  },
];

export const LEGAL_ANSWER_FORMS: readonly LegalVariation[] = [...JSON_FORMS, ...HTTP_FORMS];
