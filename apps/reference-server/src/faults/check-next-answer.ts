import { validateHeaderName, validateHeaderValue } from 'node:http';

import { PATHS } from '@flag-contract/types';

import { FAULT_STATUSES, isFaultStatus } from './fault-row.ts';
import type { NextAnswer } from './next-answer.ts';

const TIMES_MAX = 10_000;

// They say where an answer ends.
const HEADERS_OF_THE_SERVER: readonly string[] = ['content-length', 'trailer', 'transfer-encoding'];

/** @throws RangeError or TypeError where it is no failure that could be answered */
export function checkNextAnswer({ status, times = 1, operationId, headers = {} }: NextAnswer): void {
  if (!isFaultStatus(status)) throw new RangeError(`answerNext takes ${FAULT_STATUSES}, not ${status}.`);
  if (!Number.isInteger(times) || times < 1 || times > TIMES_MAX) {
    throw new RangeError(
      `answerNext takes as \`times\` a whole number from 1 to ${TIMES_MAX}, not ${times}.`,
    );
  }
  for (const [name, value] of Object.entries(headers)) checkHeader(name, value);
  if (operationId === undefined || Object.hasOwn(PATHS, operationId)) return;
  const known = Object.keys(PATHS).join(' or ');
  throw new RangeError(`answerNext takes as \`operationId\` ${known}, not ${operationId}.`);
}

function checkHeader(name: string, value: string): void {
  validateHeaderName(name);
  validateHeaderValue(name, value);
  if (!HEADERS_OF_THE_SERVER.includes(name.toLowerCase())) return;
  throw new RangeError(`answerNext takes no header ${name}, which is the server's own.`);
}
