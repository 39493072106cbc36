import type { Check } from '../checks/check.ts';
import type { Report } from '../report/report.ts';
import { chooseTarget } from './choose-target.ts';
import type { CliOptions } from './parse-options.ts';
import { progressOn } from './progress-on.ts';

/** Verifies the target that the options name, or the reference server, with progress on a terminal. */
export async function verifyTarget(
  options: CliOptions,
  checks: readonly Check<string>[],
  knownFailing: readonly string[],
): Promise<Report> {
  const { target, stop } = await chooseTarget(options, process.env);
  const { clear, ...progress } = progressOn(process.stderr);
  try {
    // Loading Prism takes most of a second: help, the list of checks and complaints about usage do without.
    const { verify } = await import('../run/verify.ts');
    return await verify(target, {
      ...options,
      ...progress,
      checks,
      ...(options.checks !== undefined && { checksFile: options.checks }),
      knownFailing,
      startsTarget: options.url === undefined,
      timeoutMs: options.timeout * 1000,
    });
  } finally {
    clear();
    await stop();
  }
}
