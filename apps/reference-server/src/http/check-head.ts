import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';

import { invalidRequest } from '../refusals/refusal.ts';

/** Refuses what Node lets through, and no part of the server could make sense of. */
export function checkHead(
  { raw }: FastifyRequest,
  _reply: FastifyReply,
  done: HookHandlerDoneFunction,
): void {
  const { url = '', httpVersion, headers } = raw;
  if (httpVersion !== '1.0' && headers.host === undefined) {
    throw invalidRequest('The request lacks the header `Host`.');
  }
  // Not every database takes one in a text.
  if (url.includes('%00')) {
    throw invalidRequest('The URL has a NUL (%00), which no key, name or tag has.');
  }
  done();
}
