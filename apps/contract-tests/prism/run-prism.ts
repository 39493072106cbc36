import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import prismPackage from '@stoplight/prism-cli/package.json' with { type: 'json' };
import { assertPortIsFree } from './assert-port-is-free.ts';
import { forwardOutput } from './forward-output.ts';

/**
 * Runs Prism's own program until it ends, and gives its exit code. It shares this terminal, and so its Ctrl-C.
 *
 * @param hint what to say when it listens
 */
export async function runPrism(
  args: readonly string[],
  port: string,
  hint: (url: string) => string,
): Promise<number> {
  try {
    await assertPortIsFree(Number(port));
  } catch {
    process.stderr.write(`error: port ${port} is taken; --port takes another one\n`);
    return 2;
  }
  const packageFile = createRequire(import.meta.url).resolve('@stoplight/prism-cli/package.json');
  const program = join(dirname(packageFile), prismPackage.bin.prism);
  // Prism would fork a second process when NODE_ENV is production, and fails in it.
  const child = spawn(process.execPath, [program, ...args, '--port', port, '--multiprocess=false'], {
    stdio: ['inherit', 'pipe', 'inherit'],
    env: { ...process.env, ...(process.stdout.isTTY && { FORCE_COLOR: '1' }) },
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  await Promise.all([once(child, 'exit'), forwardOutput(child.stdout, hint)]);
  return child.exitCode ?? 0;
}
