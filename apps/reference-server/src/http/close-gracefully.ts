import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

import { errorRows } from '../refusals/error-rows.ts';
import { Refusal } from '../refusals/refusal.ts';
import type { Limits } from './limits.ts';

/**
 * Lets a closing app finish the answers under way, and refuse what comes after. It waits for what it makes itself, but
 * not long for a client that takes nothing of its answer. Fastify ends the connections then: Node would wait for those
 * that have sent half a request, or none.
 */
export function closeGracefully(
  app: FastifyInstance,
  { closeTimeoutMs, takeTimeoutMs }: Pick<Limits, 'closeTimeoutMs' | 'takeTimeoutMs'>,
): void {
  const underWay = new Set<ServerResponse>();
  let isClosing = false;
  const endWhenNotTaken = (answer: ServerResponse): void => {
    answer.setTimeout(takeTimeoutMs, () => answer.destroy());
  };
  app.addHook('onRequest', (_request, { raw }, done) => {
    if (isClosing) throw new Refusal(errorRows.closing);
    underWay.add(raw);
    raw.once('close', () => underWay.delete(raw));
    done();
  });
  app.addHook('onSend', (_request, { raw }, _body, done) => {
    if (isClosing) endWhenNotTaken(raw);
    done();
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    const answers = [...underWay];
    answers.filter(({ writableEnded }) => writableEnded).forEach(endWhenNotTaken);
    const ends = answers.map((answer) => once(answer, 'close'));
    await Promise.race([Promise.all(ends), delay(closeTimeoutMs, undefined, { ref: false })]);
  });
}
