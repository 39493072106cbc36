import { answerOf, type Answer, type Exchange, type Request } from '../../src/target/exchange.ts';

/** In place of the servers' own addresses, which differ, and by https, so that nobody warns of the credentials. */
export const ARCHIVE_ORIGIN = 'https://flags.example';

/** The exchanges as HAR 1.2. An answer that can't be read is left out, and so are tokens. */
export function httpArchive(exchanges: readonly Exchange[]): object {
  const entries = exchanges.flatMap((exchange) => {
    const answer = answerOf(exchange);
    return answer === undefined ? [] : [entry(exchange, answer)];
  });
  return { log: { version: '1.2', creator: { name: 'flag-contract bench', version: '0' }, entries } };
}

function entry({ request, durationMs }: Exchange, answer: Answer): object {
  const contentType = answer.headers['content-type'] ?? '';
  const text = 'json' in answer ? JSON.stringify(answer.json) : '';
  return {
    // Equal in all archives, as everything in them is to be that the servers don't differ in.
    startedDateTime: new Date(0).toISOString(),
    time: durationMs,
    request: archivedRequest(request),
    response: {
      status: answer.status,
      statusText: '',
      httpVersion: 'HTTP/1.1',
      cookies: [],
      headers: nameValuePairs(Object.entries(answer.headers)),
      content: { size: Buffer.byteLength(text), mimeType: contentType, text },
      redirectURL: answer.headers['location'] ?? '',
      headersSize: -1,
      bodySize: -1,
    },
    cache: {},
    timings: { send: 0, wait: durationMs, receive: 0 },
  };
}

function archivedRequest({ url, credential, headers = {} }: Request): object {
  const authorization = credential === 'none' ? {} : { authorization: credential };
  return {
    method: 'GET',
    url: ARCHIVE_ORIGIN + url.href.slice(url.origin.length),
    httpVersion: 'HTTP/1.1',
    cookies: [],
    headers: nameValuePairs(Object.entries({ accept: 'application/json', ...headers, ...authorization })),
    queryString: nameValuePairs([...url.searchParams]),
    headersSize: -1,
    bodySize: 0,
  };
}

function nameValuePairs(pairs: readonly (readonly [string, string])[]): readonly object[] {
  return pairs.map(([name, value]) => ({ name, value }));
}
