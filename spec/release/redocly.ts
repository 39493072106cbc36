import { execFile } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import redoclyPackage from '@redocly/cli/package.json' with { type: 'json' };

const PACKAGE_FILE = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
const PROGRAM = join(dirname(PACKAGE_FILE), redoclyPackage.bin.redocly);
const OUTPUT_BYTES_MAX = 64 * 1024 * 1024;

/** Runs the Redocly CLI in a folder, whose redocly.yaml it takes, and gives its standard output. */
export async function runRedocly(folder: string, ...args: readonly string[]): Promise<string> {
  const options = { cwd: folder, maxBuffer: OUTPUT_BYTES_MAX };
  const { stdout } = await promisify(execFile)(process.execPath, [PROGRAM, ...args], options);
  return stdout;
}
