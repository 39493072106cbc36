import type { FastifyInstance } from 'fastify';

/**
 * A request that was answered; its headers, the access token among them, are not kept.
 *
 * @example
 * const first: AnsweredRequest = { method: 'GET', url: '/api/v2/tags?limit=5', status: 200 }
 */
export interface AnsweredRequest {
  readonly method: string;
  /** The path and the query, as they were sent. */
  readonly url: string;
  readonly status: number;
}

const KEPT_MAX = 1_000;

/**
 * Writes down each request as it is answered, before its client has the answer.
 *
 * @param requests gets them; it never has more than the last 1,000
 */
export function recordRequests(app: FastifyInstance, requests: AnsweredRequest[]): void {
  app.addHook('onSend', ({ method, originalUrl: url }, { statusCode }, _body, done) => {
    requests.push({ method, url, status: statusCode });
    if (requests.length > KEPT_MAX) requests.shift();
    done();
  });
}
