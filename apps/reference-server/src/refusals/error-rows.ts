/** An answer that refuses a request; its body is `{ code, message }`. */
export interface ErrorRow {
  readonly status: number;
  readonly code: string;
  readonly message: string;
}

/** Every refusal of this server, a row each. A thrower may replace the message by a more telling one. */
export const errorRows = {
  invalidRequest: { status: 400, code: 'invalid_request', message: 'The request is malformed.' },
  unauthorized: {
    status: 401,
    code: 'unauthorized',
    message: 'Send a valid access token in the header `Authorization`, as it is or as `Bearer TOKEN`.',
  },
  forbidden: { status: 403, code: 'forbidden', message: 'This access token may not read this resource.' },
  notFound: {
    status: 404,
    code: 'not_found',
    message: 'There is nothing here. Try /api/v2/tags or /api/v2/flags/PROJECT.',
  },
  methodNotAllowed: {
    status: 405,
    code: 'method_not_allowed',
    message: 'Only GET and HEAD are offered here.',
  },
  requestTimeout: {
    status: 408,
    code: 'request_timeout',
    message: 'The request took too long to arrive.',
  },
  rateLimited: {
    status: 429,
    code: 'rate_limited',
    message: 'Too many requests of this access token. Wait as many seconds as the header `Retry-After` says.',
  },
  headTooLarge: { status: 431, code: 'head_too_large', message: 'The head of the request is too large.' },
  internalError: { status: 500, code: 'internal_error', message: 'The server failed; the fault is its own.' },
  databaseUnavailable: {
    status: 503,
    code: 'database_unavailable',
    message: 'The database of the server does not answer; try again in a moment.',
  },
  closing: { status: 503, code: 'closing', message: 'The server is closing; it takes no more requests.' },
} as const satisfies Record<string, ErrorRow>;
