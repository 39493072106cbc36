import { mkdir, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import type { Report } from '../report/report.ts';
import { UsageError } from './usage-error.ts';

/** Makes the folder before the run: nobody wants to hear only after it that its report can't be kept. */
export async function makeReportFolder(folder: string): Promise<void> {
  await makeFolder(resolve(folder)).catch(complain);
}

/** Writes `report.json` into a folder that is there, and gives its path. */
export async function writeReport(report: Report, folder: string): Promise<string> {
  const file = join(folder, 'report.json');
  await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`).catch(complain);
  return file;
}

/** From the outside in, because Node's own recursive mkdir never returns where the system lets nothing be made. */
async function makeFolder(folder: string): Promise<void> {
  const parent = dirname(folder);
  if (parent !== folder) await makeFolder(parent);
  await mkdir(folder).catch(async (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EEXIST' || !(await stat(folder)).isDirectory()) throw error;
  });
}

function complain(error: unknown): never {
  throw new UsageError(`--report-dir takes a folder that can be written to. ${String(error)}`);
}
