import { setTimeout as delay } from 'node:timers/promises';

import type { FastifyInstance } from 'fastify';

import { LATENCY_MAX_MS } from './limits.ts';

/** How long an answer is held back, in milliseconds: always as long, or anything between two bounds. */
export type Latency = number | readonly [min: number, max: number];

/** Answers every request that much later. */
export function delayAnswers(app: FastifyInstance, latencyMs: Latency): void {
  const [min, max] = typeof latencyMs === 'number' ? [latencyMs, latencyMs] : latencyMs;
  checkBounds(min, max);
  app.addHook('onRequest', async () => {
    await delay(min + Math.random() * (max - min));
  });
}

function checkBounds(min: number, max: number): void {
  const areBounds = [min, max].every((bound) => Number.isSafeInteger(bound) && bound <= LATENCY_MAX_MS);
  if (areBounds && min >= 0 && min <= max) return;
  throw new Error(`A latency takes whole milliseconds up to ${LATENCY_MAX_MS}, the smaller bound first.`);
}
