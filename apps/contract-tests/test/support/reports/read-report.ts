import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Report } from '../../../src/index.ts';

/** The report that a run left in its `--report-dir`. */
export async function readReport(folder: string): Promise<Report> {
  // report-schema.test.ts proves that it is one.
  return JSON.parse(await readFile(join(folder, 'report.json'), 'utf8')) as Report;
}
