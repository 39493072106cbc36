import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import getPort from 'get-port';
import type { Listening } from './listen.ts';

const START_TIMEOUT_MS = 30_000;
const POLL_MS = 50;

/**
 * Starts a program of this package that serves on `--port`, and waits until it answers. Disposing ends it.
 *
 * @param program such as `prism/mock.ts`
 */
export async function startProgram(program: string, args: readonly string[] = []): Promise<Listening> {
  const port = await getPort();
  const url = `http://127.0.0.1:${port}`;
  const file = fileURLToPath(new URL(`../../${program}`, import.meta.url));
  const child = spawn(process.execPath, [file, ...args, '--port', String(port)], { stdio: 'ignore' });
  const exited = once(child, 'exit');
  const stop = async (): Promise<void> => {
    child.kill();
    await exited;
  };
  try {
    const signal = AbortSignal.timeout(START_TIMEOUT_MS);
    while (!(await answers(url))) {
      if (child.exitCode !== null) {
        throw new Error(`${program} ended with ${child.exitCode} and served nothing.`);
      }
      await sleep(POLL_MS, undefined, { signal });
    }
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, [Symbol.asyncDispose]: stop };
}

async function answers(url: string): Promise<boolean> {
  return fetch(url).then(
    () => true,
    () => false,
  );
}
