import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';

import { Refusal } from '../refusals/refusal.ts';
import { faultRow } from './fault-row.ts';
import { parsePreferences } from './parse-preferences.ts';

const TOO_MANY_REQUESTS = 429;

/** Refuses a request that has the header `Prefer: code=503` with that status, whatever else it asks for. */
export function answerFault(
  { headers: { prefer } }: FastifyRequest,
  reply: FastifyReply,
  done: HookHandlerDoneFunction,
): void {
  const code = prefer === undefined ? undefined : parsePreferences([prefer].flat().join()).get('code');
  if (code === undefined) {
    done();
    return;
  }
  const row = faultRow(code);
  void reply.header('preference-applied', `code=${row.status}`);
  if (row.status === TOO_MANY_REQUESTS) void reply.header('retry-after', '1');
  throw new Refusal(row);
}
