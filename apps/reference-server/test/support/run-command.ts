import { type ChildProcessByStdio, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import type { Readable, Writable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

import { onTestFinished } from 'vitest';

const cli = fileURLToPath(new URL('../../src/cli.ts', import.meta.url));

/** The command `reference-server`, under way. */
type RunningCommand = ChildProcessByStdio<Writable, Readable, Readable>;

/** Runs the command; it ends with the test. */
export function run(...argv: readonly string[]): RunningCommand {
  const child = spawn(process.execPath, [cli, ...argv], { stdio: 'pipe' });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Runs the command until it says its first line. */
export async function started(
  ...argv: readonly string[]
): Promise<{ readonly child: RunningCommand; readonly line: string }> {
  const child = run(...argv);
  for await (const line of createInterface(child.stdout)) return { child, line };
  throw new Error(await text(child.stderr));
}

/** Runs the command to its end. */
export async function ended(...argv: readonly string[]): Promise<{
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}> {
  const child = run(...argv);
  child.stdin.end();
  const [stdout, stderr] = await Promise.all([text(child.stdout), text(child.stderr), once(child, 'close')]);
  return { code: child.exitCode, stdout, stderr };
}

/** The origin of a server that has said its first line. */
export function urlOf(line: string): string {
  return line.split(' ')[0] ?? '';
}
