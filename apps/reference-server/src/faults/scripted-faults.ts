import { PATHS } from '@flag-contract/types';
import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';

import { routeOf } from '../http/route-of.ts';
import { FAULT_STATUSES, faultRow, isFaultStatus } from './fault-row.ts';
import type { NextAnswer } from './next-answer.ts';
import { retryHeaders } from './retry-headers.ts';

/** Faults that a test asks for in advance, without a word in the requests. */
export interface ScriptedFaults {
  /** @throws RangeError where it is no failure that could be answered */
  readonly add: (answer: NextAnswer) => void;
  /** Gives a request the first of those answers that are for it; stands before every answer. */
  readonly hook: (request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction) => void;
}

const operationIds: ReadonlyMap<string | undefined, string> = new Map(
  Object.entries(PATHS).map(([operationId, path]) => [routeOf(path), operationId]),
);

export function scriptFaults(): ScriptedFaults {
  const script: NextAnswer[] = [];
  return {
    add: (answer) => {
      checkAnswer(answer);
      const { times = 1, ...once } = answer;
      script.push(...Array.from({ length: times }, () => once));
    },
    hook: ({ routeOptions }, reply, done) => {
      const asked = operationIds.get(routeOptions.url);
      const index = script.findIndex(({ operationId = asked }) => operationId === asked);
      const [next] = index === -1 ? [] : script.splice(index, 1);
      if (next === undefined) done();
      else send(next, reply);
    },
  };
}

function send({ status, body, headers }: NextAnswer, reply: FastifyReply): void {
  const { code, message } = faultRow(status, '`answerNext`');
  void reply
    .code(status)
    .headers(retryHeaders(status))
    .headers({ ...headers });
  void reply.send(body ?? { code, message });
}

const TIMES_MAX = 10_000;

function checkAnswer({ status, times = 1, operationId }: NextAnswer): void {
  if (!isFaultStatus(status)) throw new RangeError(`answerNext takes ${FAULT_STATUSES}, not ${status}.`);
  if (!Number.isInteger(times) || times < 1 || times > TIMES_MAX) {
    throw new RangeError(
      `answerNext takes as \`times\` a whole number from 1 to ${TIMES_MAX}, not ${times}.`,
    );
  }
  if (operationId === undefined || Object.hasOwn(PATHS, operationId)) return;
  const known = Object.keys(PATHS).join(' or ');
  throw new RangeError(`answerNext takes as \`operationId\` ${known}, not ${operationId}.`);
}
