import { once } from 'node:events';
import type { ServerResponse } from 'node:http';
import { setTimeout as delay } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

import { errorRows } from '../refusals/error-rows.ts';
import { Refusal } from '../refusals/refusal.ts';

/**
 * Lets a closing app finish the answers under way, and refuse what comes after. Fastify ends the connections then: Node
 * would wait for those that have sent half a request, or none.
 */
export function closeGracefully(app: FastifyInstance, closeTimeoutMs: number): void {
  const underWay = new Set<ServerResponse>();
  let isClosing = false;
  app.addHook('onRequest', (_request, { raw }, done) => {
    if (isClosing) throw new Refusal(errorRows.closing);
    underWay.add(raw);
    raw.once('close', () => underWay.delete(raw));
    done();
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    const ends = [...underWay].map((answer) => once(answer, 'close'));
    await Promise.race([Promise.all(ends), delay(closeTimeoutMs, undefined, { ref: false })]);
  });
}
