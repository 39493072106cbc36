import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import serverPackage from '@flag-contract/reference-server/package.json' with { type: 'json' };
import { CannotRunError } from '../survey/cannot-run-error.ts';
import type { Target } from './target.ts';

export interface StartedServer {
  readonly target: Target;
  readonly stop: () => Promise<void>;
}

const SERVER_PACKAGE_URL = import.meta.resolve('@flag-contract/reference-server/package.json');
const START_TIMEOUT_MS = 20_000;
const SIGNALS = ['SIGINT', 'SIGTERM'] as const;
/** As shells tell a command that Ctrl-C ended. */
const INTERRUPTED = 130;

/** The line that a server prints when it listens, as the README documents it. */
const FIRST_LINE =
  /^(?<url>https?:\/\/\S+) project=(?<project>\S+) token=(?<token>\S+) denied=(?<denied>\S+) other=(?<other>\S+)/;

/** With a rate limit that nobody meets: then answers tell of it, and what they tell can be judged. */
const DEMO = ['--demo', '--rate-limit', '100000/10'];

/**
 * Starts the reference server as a stranger's: by command, in a process of its own, on any free port.
 *
 * @param options where its flags come from, and under which conditions it answers
 */
export async function startReferenceServer(options: readonly string[] = DEMO): Promise<StartedServer> {
  const command = fileURLToPath(new URL(serverPackage.bin['reference-server'], SERVER_PACKAGE_URL));
  const child = spawn(process.execPath, [command, ...options, '--port', '0'], {
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const release = endWithThisProcess(child);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    const exit = once(child, 'exit');
    child.kill();
    await exit;
    release();
  };
  try {
    return { target: parseFirstLine(await firstLine(child)), stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** A server that was started for a run must not outlive it, however the run is ended. */
function endWithThisProcess(child: ChildProcess): () => void {
  const interrupt = (): void => {
    child.kill();
    process.exit(INTERRUPTED);
  };
  for (const signal of SIGNALS) process.once(signal, interrupt);
  return () => {
    for (const signal of SIGNALS) process.off(signal, interrupt);
  };
}

function parseFirstLine(line: string): Target {
  const { url, project, token, denied, other } = FIRST_LINE.exec(line)?.groups ?? {};
  if (url === undefined || project === undefined || token === undefined) {
    throw new CannotRunError(`The reference server's first line is not what it should be: ${line}`);
  }
  return {
    baseUrl: new URL(url),
    project,
    token,
    ...(denied !== undefined && { deniedToken: denied }),
    ...(other !== undefined && { otherProject: other }),
  };
}

async function firstLine({ stdout, stderr }: ChildProcess): Promise<string> {
  if (stdout === null || stderr === null) throw new Error('The output of the child is piped.');
  let complaint = '';
  stderr.setEncoding('utf8').on('data', (text: string) => (complaint += text));
  const lines = createInterface(stdout);
  const signal = AbortSignal.timeout(START_TIMEOUT_MS);
  const line: unknown[] = await Promise.race([
    once(lines, 'line', { signal }),
    once(lines, 'close', { signal }),
  ]).catch(() => {
    throw new CannotRunError(`The reference server did not start within ${START_TIMEOUT_MS / 1000} s.`);
  });
  lines.close();
  stdout.resume();
  if (typeof line[0] === 'string') return line[0];
  throw new CannotRunError(
    `The reference server did not start: ${oneLineOf(complaint) || 'it said nothing.'}`,
  );
}

/** The server complains in one line; Node, where it can't even load it, only after the place in its own source. */
function oneLineOf(complaint: string): string {
  const lines = complaint.trim().split('\n');
  return lines.find((line) => /^\w*Error\b/.test(line)) ?? lines[0] ?? '';
}
