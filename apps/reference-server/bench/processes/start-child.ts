import { type ChildProcess, fork, type Serializable } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

import { type BirpcReturn, createBirpc } from 'birpc';

/** A program in a process of its own, and the functions that it offers. */
export interface Child<Functions extends object> {
  readonly call: BirpcReturn<Functions>;
  readonly stop: () => Promise<void>;
}

// Some servers take minutes over what they are asked.
const NEVER = -1;

/** Starts a program that offers functions by `offerFunctions`. What it prints goes to stderr. */
export function startChild<Functions extends object>(
  program: URL,
  environment: Readonly<Record<string, string>> = {},
): Child<Functions> {
  const child = fork(fileURLToPath(program), {
    env: { ...process.env, ...environment },
    execArgv: ['--disable-warning=DeprecationWarning'],
    serialization: 'advanced',
    stdio: ['ignore', process.stderr, 'inherit', 'ipc'],
  });
  const call = createBirpc<Functions>(
    {},
    {
      post: (message: Serializable) => child.send(message),
      on: (listener) => child.on('message', listener),
      timeout: NEVER,
    },
  );
  child.once('exit', (code, signal) => call.$close(new Error(`The process ended: ${signal ?? code}.`)));
  return { call, stop: () => stop(child) };
}

async function stop(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.disconnect();
  await ended;
}
