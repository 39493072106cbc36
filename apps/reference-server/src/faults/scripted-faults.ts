import { PATHS } from '@flag-contract/types';
import type { FastifyReply, FastifyRequest, HookHandlerDoneFunction } from 'fastify';

import { routeOf } from '../http/route-of.ts';
import { checkNextAnswer } from './check-next-answer.ts';
import { faultRow } from './fault-row.ts';
import type { NextAnswer } from './next-answer.ts';
import { retryHeaders } from './retry-headers.ts';

/** Faults that a test asks for in advance, without a word in the requests. */
export interface ScriptedFaults {
  /** @throws RangeError or TypeError where it is no failure that could be answered */
  readonly add: (answer: NextAnswer) => void;
  /** Gives a request the first of those answers that are for it; stands before every answer. */
  readonly hook: (request: FastifyRequest, reply: FastifyReply, done: HookHandlerDoneFunction) => void;
}

const operationIds: ReadonlyMap<string | undefined, string> = new Map(
  Object.entries(PATHS).map(([operationId, path]) => [routeOf(path), operationId]),
);

/** A failure as it is sent. */
interface WrittenAnswer extends Pick<NextAnswer, 'status' | 'operationId'> {
  readonly headers: Readonly<Record<string, string>>;
  readonly type: string;
  readonly body: string;
}

export function scriptFaults(): ScriptedFaults {
  const script: WrittenAnswer[] = [];
  return {
    add: (answer) => {
      checkNextAnswer(answer);
      const written = write(answer);
      script.push(...Array.from({ length: answer.times ?? 1 }, () => written));
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

/** At once, so that what can't be written is told where it stands, and no later change of it shows. */
function write({ times: _times, headers, body, ...answer }: NextAnswer): WrittenAnswer {
  const copy = { ...answer, headers: { ...headers } };
  if (typeof body === 'string') return { ...copy, type: 'text/plain; charset=utf-8', body };
  const { code, message } = faultRow(answer.status, '`answerNext`');
  return { ...copy, type: 'application/json; charset=utf-8', body: writeJson(body ?? { code, message }) };
}

function writeJson(body: object): string {
  // A function has no JSON, whatever the type of `stringify` says.
  const json: string | undefined = JSON.stringify(body);
  if (json === undefined) throw new TypeError('answerNext takes as `body` a text, or what can become JSON.');
  return json;
}

function send({ status, type, headers, body }: WrittenAnswer, reply: FastifyReply): void {
  void reply.code(status).type(type).headers(retryHeaders(status)).headers(headers).send(body);
}
