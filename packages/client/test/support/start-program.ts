import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';

export interface RunningProgram extends AsyncDisposable {
  /** What its first line on standard output holds, blank by blank. */
  readonly firstLine: string;
}

/** Starts a program of an app by its file, as a user would, and waits for its first line. Disposing ends it. */
export async function startProgram(file: string, args: readonly string[]): Promise<RunningProgram> {
  const path = fileURLToPath(new URL(`../../../../apps/${file}`, import.meta.url));
  const child = spawn(process.execPath, [path, ...args], { stdio: ['ignore', 'pipe', 'ignore'] });
  const exited = once(child, 'exit');
  const [firstLine] = (await Promise.race([
    once(createInterface(child.stdout), 'line'),
    exited.then(() => Promise.reject(new Error(`${file} ended and served nothing.`))),
  ])) as [string];
  child.stdout.resume();
  return {
    firstLine,
    [Symbol.asyncDispose]: async () => {
      child.kill();
      await exited;
    },
  };
}
