import type { Check } from '../checks/check.ts';
import type { Report } from '../report/report.ts';
import { chooseTarget } from './choose-target.ts';
import type { CliOptions } from './options/parse-options.ts';
import { progressOn } from './progress-on.ts';

/** Verifies the target that the options name, or the reference server, with progress on a terminal. */
export async function verifyTarget(
  options: CliOptions,
  checks: readonly Check<string>[],
  knownFailing: readonly string[] | undefined,
): Promise<Report> {
  const { target, stop } = await chooseTarget(options, process.env);
  const { clear, ...progress } = progressOn(process.stderr);
  const { only, skip, seed, budget, strict, concurrency, timeout, probeMethods, burst } = options;
  try {
    // Loading Prism takes most of a second: help, the list of checks and complaints about usage do without.
    const { verify } = await import('../run/verify.ts');
    return await verify(target, {
      ...progress,
      checks,
      budget,
      strict,
      concurrency,
      probeMethods,
      burst,
      ...(only !== undefined && { only }),
      ...(skip !== undefined && { skip }),
      ...(seed !== undefined && { seed }),
      ...(options.checks !== undefined && { checksFile: options.checks }),
      ...(knownFailing !== undefined && { knownFailing }),
      startsTarget: options.url === undefined,
      timeoutMs: timeout * 1000,
    });
  } finally {
    clear();
    await stop();
  }
}
