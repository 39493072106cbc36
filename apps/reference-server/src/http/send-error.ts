import type { FastifyReply, FastifyRequest } from 'fastify';

import { errorCode } from '../error-code.ts';
import { errorRows, type ErrorRow } from '../refusals/error-rows.ts';
import { Refusal } from '../refusals/refusal.ts';

/** Answers whatever was thrown with `{ code, message }`. A fault of the server's own is told to its log alone. */
export function sendError(error: unknown, _request: FastifyRequest, reply: FastifyReply): void {
  const { status, code, message } = rowOf(error);
  void reply.code(status).send({ code, message });
}

function rowOf(error: unknown): ErrorRow {
  if (error instanceof Refusal) return error.row;
  if (errorCode(error) === 'FST_ERR_BAD_URL') {
    return { ...errorRows.invalidRequest, message: 'The URL of the request is none of HTTP.' };
  }
  console.error(error);
  return errorRows.internalError;
}
