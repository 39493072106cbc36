import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { environment, needsShell, runWell } from './run.ts';

export interface StartedCommand {
  /** The line by which it told that it serves. */
  readonly line: string;
  readonly stop: () => Promise<void>;
}

/** Starts a program that serves, and waits until it prints a line that says so. */
export async function startCommand(
  folder: string,
  serves: RegExp,
  command: string,
  ...args: readonly string[]
): Promise<StartedCommand> {
  const child = spawn(command, [...args], {
    cwd: folder,
    env: environment(),
    stdio: ['ignore', 'pipe', 'pipe'],
    shell: needsShell(command),
  });
  let complaint = '';
  child.stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const ended = once(child, 'exit');
  const stop = async (): Promise<void> => {
    // A shell of Windows would end alone, and leave what it runs.
    if (needsShell(command)) await runWell(folder, 'taskkill', '/pid', String(child.pid), '/t', '/f');
    else child.kill();
    await ended;
  };
  for await (const line of createInterface(child.stdout)) {
    if (!serves.test(line)) continue;
    child.stdout.resume();
    return { line, stop };
  }
  throw new Error(`${command} ${args.join(' ')} does not serve: ${complaint}`);
}
