import { setTimeout } from 'node:timers/promises';

import { resultCode, SQLITE_BUSY } from './result-code.ts';

const PAUSE_MS = 50;

/**
 * Runs a statement again and again while another connection is in its way. SQLite can wait by itself, but nothing else in
 * this process goes on meanwhile: no answer is given, and the other connection may be of this process, too.
 *
 * @throws what the statement throws, once it has waited so long
 */
export async function retryWhileBusy<Result>(run: () => Promise<Result>, timeoutMs: number): Promise<Result> {
  const deadlineMs = performance.now() + timeoutMs;
  for (;;) {
    try {
      return await run();
    } catch (error) {
      if (resultCode(error) !== SQLITE_BUSY || performance.now() >= deadlineMs) throw error;
    }
    await setTimeout(PAUSE_MS);
  }
}
