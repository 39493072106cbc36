import { appendFile } from 'node:fs/promises';
import { renderAnnotations } from '../report/github/render-annotations.ts';
import { renderJobSummary } from '../report/github/render-job-summary.ts';
import type { Report } from '../report/report.ts';

type Environment = Readonly<Record<string, string | undefined>>;

/** Whether GitHub's runner reads what is printed. */
export function isOnGithub(environment: Environment): boolean {
  return environment['GITHUB_ACTIONS'] === 'true';
}

/** Prints the annotations, and adds to the job summary where there is one. That it can't be written fails no run. */
export async function tellGithub(report: Report, environment: Environment): Promise<void> {
  process.stdout.write(renderAnnotations(report));
  const file = environment['GITHUB_STEP_SUMMARY'] ?? '';
  if (file === '') return;
  await appendFile(file, renderJobSummary(report)).catch((error: unknown) => {
    process.stderr.write(`contract-tests: the job summary can't be written. ${String(error)}\n`);
  });
}
