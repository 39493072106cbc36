import { parseJson, type ParsedJson } from '../json/parse-json.ts';
import type { Exchange, Request } from './exchange.ts';
import { isClosedUnanswered, whyUnanswered } from './why-unanswered.ts';
import { readBody } from './read-body.ts';

/** More of an error is not looked at. */
const ERROR_LENGTH_MAX = 20_000;
const ERROR_STATUS_MIN = 400;

export interface SendOptions {
  readonly headers: Headers;
  /** From the first byte sent to the last one read. */
  readonly timeoutMs: number;
  /** Gets each body that was read, and gives what to keep of it. */
  readonly keep: (text: string, parsed: ParsedJson) => unknown;
}

/**
 * Sends one request and reads its answer. Never throws: what can't be read is an exchange that says why. Redirects are
 * not followed, so that the token stays with the origin.
 */
export async function sendRequest(request: Request, options: SendOptions): Promise<Exchange> {
  const startedMs = performance.now();
  const outcome = await exchange(request, options).catch((error: unknown) => ({
    unreadable: whyUnanswered(error, options.timeoutMs),
  }));
  return { request, outcome, startedMs, durationMs: performance.now() - startedMs };
}

async function exchange(request: Request, options: SendOptions): Promise<Exchange['outcome']> {
  const signal = AbortSignal.timeout(options.timeoutMs);
  const response = await send(request, options, signal);
  const text = await readBody(response);
  const parsed = parseJson(text);
  const json = options.keep(text, parsed);
  const { status } = response;
  const headers = Object.fromEntries(response.headers);
  return {
    answer: {
      status,
      headers,
      ...(status >= ERROR_STATUS_MIN && { text: text.slice(0, ERROR_LENGTH_MAX) }),
      ...('json' in parsed && { json }),
    },
  };
}

/** A server may close a connection that it kept open just as the next request comes: then it is sent once more. */
async function send(request: Request, { headers }: SendOptions, signal: AbortSignal): Promise<Response> {
  const init = { method: request.method ?? 'GET', headers, redirect: 'manual', signal } as const;
  return fetch(request.url, init).catch((error: unknown) => {
    if (request.method !== 'POST' && isClosedUnanswered(error)) return fetch(request.url, init);
    throw error;
  });
}
