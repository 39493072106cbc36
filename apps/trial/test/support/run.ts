import { execFile } from 'node:child_process';
import { delimiter, dirname } from 'node:path';

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;

/** Runs a command to its end, on the Node that runs this test. */
export async function run(
  folder: string,
  command: string,
  args: readonly string[],
  more: NodeJS.ProcessEnv = {},
): Promise<Outcome> {
  const env = { ...environment(), ...more };
  return new Promise((done) => {
    execFile(
      command,
      [...args],
      { cwd: folder, env, maxBuffer: OUTPUT_BYTES_MAX, shell: needsShell(command) },
      (error, stdout, stderr) => done({ code: exitCode(error), stdout, stderr }),
    );
  });
}

/** Runs a command that has to succeed, and gives its standard output. */
export async function runWell(folder: string, command: string, ...args: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await run(folder, command, args);
  if (code !== 0) throw new Error(`${command} ${args.join(' ')} ended with ${code}:\n${stdout}${stderr}`);
  return stdout;
}

/** On Windows npm, npx and what npm installs are scripts of its shell. */
export function needsShell(command: string): boolean {
  return process.platform === 'win32' && command !== process.execPath && command !== 'git';
}

/** This process's variables, without what Vitest and pnpm tell their own children, and GitHub the job that runs this. */
export function environment(): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITEST|TEST$|NODE_ENV$|npm_|pnpm_|TURBO_|GITHUB_|FORCE_COLOR)/.test(name),
  );
  const path = [dirname(process.execPath), process.env['PATH']].join(delimiter);
  return { ...Object.fromEntries(own), PATH: path, NO_COLOR: '1' };
}

function exitCode(error: unknown): number {
  if (error === null) return 0;
  return error instanceof Error && 'code' in error && typeof error.code === 'number' ? error.code : -1;
}
