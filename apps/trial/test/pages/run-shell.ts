import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFile } from 'node:fs/promises';
import { text } from 'node:stream/consumers';

import type { Block } from '../support/read-blocks.ts';
import { PNPM } from '../support/repository.ts';
import { environment } from '../support/run.ts';

// It goes on until it is stopped, once it has printed a line.
const SERVES =
  /^(?:npx -y \S+|pnpm) (?:reference-server (?!load|export|import)|mock|proxy|--filter \S+ postgres)/;
// It says with 1 that there are some, and there are.
const FINDS_FAULTS = /contract-tests .*--url /;

const END = '@@ end of a block';

/** Runs the blocks of a page one after the other in one shell, each from the folder, and gives what each printed. */
export async function runShell(
  blocks: readonly Block[],
  folder: string,
  variables: NodeJS.ProcessEnv,
): Promise<readonly string[]> {
  const reader = await readFile(new URL('reader.bash', import.meta.url), 'utf8');
  const steps = blocks.map(({ code }) => `cd "$FOLDER"\n${stepsOf(code).join('\n')}\necho '${END}'`);
  const shell = spawn('bash', ['-c', [reader, ...steps].join('\n')], {
    cwd: folder,
    env: { ...environment(), ...variables, PNPM, FOLDER: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const ended = once(shell, 'exit');
  const printed = await text(shell.stdout);
  await ended;
  const outputs = printed.split(`${END}\n`);
  const failed = blocks[outputs.length - 1];
  if (shell.exitCode === 0 && failed === undefined) return outputs;
  throw new Error(`${failed?.place} ended with ${shell.exitCode}:\n${outputs.at(-1)}`);
}

function stepsOf(code: string): string[] {
  const commands = code.replaceAll(/ *\\\n */g, ' ').split('\n');
  return commands.map((command) => {
    if (SERVES.test(command)) return `serve ${command}`;
    return FINDS_FAULTS.test(command) ? `if ${command}\nthen false; else test $? -eq 1; fi` : command;
  });
}
