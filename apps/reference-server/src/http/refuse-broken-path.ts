import type {
  FastifyReply,
  FastifyRequest,
  HookHandlerDoneFunction,
  RawRequestDefaultExpression,
} from 'fastify';

import { invalidRequest } from '../refusals/refusal.ts';

// No route is there.
const NOWHERE = '/';

/**
 * The URL by which a request is routed. The router answers a path that it can't decode by itself, past all that stands
 * before every answer; so such a request goes nowhere, and `refuseBrokenPath` finds it there.
 */
export function routableUrl({ url = NOWHERE }: RawRequestDefaultExpression): string {
  const [path = ''] = url.split(/[?#]/, 1);
  return isDecodable(path) ? url : NOWHERE;
}

/** Refuses a request that `routableUrl` has sent nowhere. */
export function refuseBrokenPath(
  { url, originalUrl }: FastifyRequest,
  _reply: FastifyReply,
  done: HookHandlerDoneFunction,
): void {
  if (url !== originalUrl) throw invalidRequest('The path is not percent-encoded UTF-8.');
  done();
}

function isDecodable(path: string): boolean {
  try {
    decodeURIComponent(path);
    return true;
  } catch {
    return false;
  }
}
