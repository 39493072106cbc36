import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';

import { invalidRequest, quote, Refusal } from '../refusals/refusal.ts';
import { FAULT_STATUSES, faultRow, isFaultStatus } from './fault-row.ts';
import { parsePreferences } from './parse-preferences.ts';
import { retryHeaders } from './retry-headers.ts';

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
  const status = parseStatus(code);
  void reply.headers({ 'preference-applied': `code=${status}`, ...retryHeaders(status) });
  throw new Refusal(faultRow(status, `\`Prefer: code=${status}\``));
}

function parseStatus(code: string): number {
  const status = /^[0-9]{3}$/.test(code) ? Number(code) : Number.NaN;
  if (isFaultStatus(status)) return status;
  throw invalidRequest(`\`Prefer: code=\` was sent as ${quote(code)}; it takes ${FAULT_STATUSES}.`);
}
