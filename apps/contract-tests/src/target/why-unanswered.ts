/** What happened, in words for whoever owns the target; other codes speak for themselves. */
const WORDS: Readonly<Record<string, string>> = {
  ECONNREFUSED: 'connection refused',
  ENOTFOUND: 'nobody knows its host name',
  EAI_AGAIN: 'nobody knows its host name, or can tell now',
  EPROTO: 'it does not speak TLS where https asks for it',
  ERR_SSL_WRONG_VERSION_NUMBER: 'it does not speak TLS where https asks for it',
};

const CLOSED_CODES: readonly string[] = ['ECONNRESET', 'EPIPE', 'UND_ERR_SOCKET'];

/** Why a request got no answer that could be read, in one line. */
export function whyUnanswered(error: unknown, timeoutMs: number): string {
  if (!(error instanceof Error)) return 'the request failed';
  if (error.name === 'TimeoutError') return `no complete answer within ${timeoutMs} ms`;
  const cause = causeOf(error);
  // fetch gives no reason for refusing one status: 407 is for proxies, and it was sent to none.
  const message = cause.message || 'fetch takes no such answer (status 407?)';
  return (WORDS[codeOf(cause)] ?? message).replaceAll(/\s+/g, ' ').trim();
}

/** Whether the connection ended before an answer began: `fetch` fails only until then. */
export function isClosedUnanswered(error: unknown): boolean {
  return error instanceof Error && CLOSED_CODES.includes(codeOf(causeOf(error)));
}

/** fetch wraps what really happened, and a host with several addresses wraps it once more. */
function causeOf(error: Error): Error {
  const cause: unknown = error.cause instanceof AggregateError ? error.cause.errors[0] : error.cause;
  return cause instanceof Error ? cause : error;
}

function codeOf(error: Error): string {
  return 'code' in error && typeof error.code === 'string' ? error.code : '';
}
