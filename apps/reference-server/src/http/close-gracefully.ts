import { once } from 'node:events';
import { setTimeout as delay } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

import { errorRows } from '../refusals/error-rows.ts';
import { Refusal } from '../refusals/refusal.ts';

/**
 * Lets a closing app finish the answers under way, and refuse what comes after. Fastify ends the connections then: Node
 * would wait for those that have sent half a request, or none.
 */
export function closeGracefully(app: FastifyInstance, closeTimeoutMs: number): void {
  const underWay = new Set<Promise<unknown>>();
  let isClosing = false;
  app.addHook('onRequest', async (_request, { raw }) => {
    if (isClosing) throw new Refusal(errorRows.closing);
    const ended = once(raw, 'close');
    underWay.add(ended);
    void ended.then(() => underWay.delete(ended));
  });
  app.addHook('preClose', async () => {
    isClosing = true;
    await Promise.race([Promise.all(underWay), delay(closeTimeoutMs, undefined, { ref: false })]);
  });
}
