import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { REPOSITORY } from '../test/support/repository.ts';

/** Runs the verifier on this terminal, with the options of this process besides, and gives its exit code. */
export async function verify(options: readonly string[], tokens: NodeJS.ProcessEnv): Promise<number> {
  const args = ['apps/contract-tests/src/cli.ts', ...options, ...process.argv.slice(2)];
  const env = { ...process.env, ...tokens };
  const child = spawn(process.execPath, args, { cwd: REPOSITORY, env, stdio: 'inherit' });
  await once(child, 'exit');
  return child.exitCode ?? 1;
}
