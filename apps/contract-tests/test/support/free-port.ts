import { createServer } from 'node:net';
import { listen } from './listen.ts';

/** A port of this machine that nobody listens on: it was free a moment ago, and systems give others first. */
export async function freePort(): Promise<number> {
  await using listening = await listen(createServer());
  return Number(new URL(listening.url).port);
}
