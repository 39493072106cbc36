import type { Exchange, Request } from './exchange.ts';
import { parseJson, readBody } from './read-body.ts';

/**
 * Sends one request and reads its answer, within `timeoutMs` from first byte to last. Never throws: what can't be
 * read is an exchange that says why. Redirects are not followed, so that the token stays with the origin.
 */
export async function sendRequest(request: Request, headers: Headers, timeoutMs: number): Promise<Exchange> {
  const startedMs = performance.now();
  const outcome = await exchange(request, headers, timeoutMs).catch((error: unknown) => ({
    unreadable: reason(error, timeoutMs),
  }));
  return { request, outcome, startedMs, durationMs: performance.now() - startedMs };
}

async function exchange(
  { method, url }: Request,
  sent: Headers,
  timeoutMs: number,
): Promise<Exchange['outcome']> {
  const response = await fetch(url, {
    method: method ?? 'GET',
    headers: sent,
    redirect: 'manual',
    signal: AbortSignal.timeout(timeoutMs),
  });
  const text = await readBody(response);
  const headers = Object.fromEntries(response.headers);
  return { answer: { status: response.status, headers, text, ...parseJson(text) } };
}

function reason(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return 'the request failed';
  if (error.name === 'TimeoutError') return `no complete answer within ${timeoutMs} ms`;
  // fetch wraps what really happened, and a host with several addresses wraps it once more.
  const cause: unknown = error.cause instanceof AggregateError ? error.cause.errors[0] : error.cause;
  if (!(cause instanceof Error)) return error.message;
  return 'code' in cause && cause.code === 'ECONNREFUSED'
    ? 'connection refused'
    : cause.message || error.message;
}
