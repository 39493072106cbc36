import { mkdir, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { REPORT_FILES } from '../../report/renderers.ts';
import type { Report } from '../../report/report.ts';
import { UsageError } from '../usage-error.ts';

/**
 * Makes the folder before the run: nobody wants to hear only after it that its report can't be kept. The reports of an
 * earlier run go, so that one that could not run leaves no verdict that is not its own.
 */
export async function prepareReportFolder(folder: string): Promise<void> {
  await makeFolder(resolve(folder)).catch(complain);
  for (const name of Object.keys(REPORT_FILES)) {
    await rm(join(folder, name), { force: true }).catch(complain);
  }
}

/** Writes the report in each of its forms into a folder that is there, and gives the names of the files. */
export async function writeReport(report: Report, folder: string): Promise<readonly string[]> {
  for (const [name, render] of Object.entries(REPORT_FILES)) {
    await writeFile(join(folder, name), render(report)).catch(complain);
  }
  return Object.keys(REPORT_FILES);
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
