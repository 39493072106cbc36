import { constants } from 'node:fs';
import { access, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { counts } from '../../report/counts.ts';
import type { Report } from '../../report/report.ts';
import { UsageError } from '../usage-error.ts';

/** Looks before the run whether there is a folder for the list. Throws a `UsageError` where there is none. */
export async function assertWritable(file: string): Promise<void> {
  await access(dirname(resolve(file)), constants.W_OK).catch(complain);
}

/** Writes the ids of the checks whose failure would count, a line each, as `--known-failing` reads them. */
export async function writeKnownFailing({ checks, strict, startedAt }: Report, file: string): Promise<void> {
  const ids = checks
    .filter(({ verdict, level }) => verdict === 'failed' && counts({ level }, strict))
    .map(({ id }) => id);
  const head = `# Checks that failed on ${startedAt.slice(0, 10)}, for --known-failing.`;
  await writeFile(file, `${[head, ...ids].join('\n')}\n`).catch(complain);
  process.stderr.write(`Wrote ${ids.length} ids into ${file}\n`);
}

function complain(error: unknown): never {
  throw new UsageError(`--write-known-failing takes a file that can be written. ${String(error)}`);
}
