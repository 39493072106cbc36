import { randomInt } from 'node:crypto';
import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { SelfTestError } from '../contract/self-test-error.ts';
import { colorsFor } from '../report/colors.ts';
import { renderTerminal } from '../report/render-terminal.ts';
import type { Report } from '../report/report.ts';
import { selectChecks } from '../run/select-checks.ts';
import { CannotRunError } from '../survey/cannot-run-error.ts';
import { chooseTarget } from './choose-target.ts';
import { listChecks } from './list-checks.ts';
import { parseOptions, type CliOptions } from './parse-options.ts';
import { usageExitCode } from './one-line-errors.ts';
import { progressOn } from './progress-on.ts';
import { readKnownFailing } from './read-known-failing.ts';
import { makeReportFolder, writeReport } from './report-folder.ts';
import { UsageError } from './usage-error.ts';

const COULD_NOT_RUN = 2;

/** Runs the command. Results go to stdout, everything else to stderr; the number is the process's exit code. */
export async function main(argv: readonly string[], version: string): Promise<number> {
  try {
    return await run(parseOptions(argv, version));
  } catch (error) {
    // commander has printed its own line already, or the help that was asked for.
    if (error instanceof CommanderError) return usageExitCode(error);
    // A fault of ours is told with its stack. It says nothing of the target, as Node's own exit code for it, 1, would.
    process.stderr.write(isExpected(error) ? `contract-tests: ${error.message}\n` : `${inspect(error)}\n`);
    return COULD_NOT_RUN;
  }
}

function isExpected(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof CannotRunError || error instanceof SelfTestError;
}

async function run(options: CliOptions): Promise<number> {
  const checks = selectChecks({ ...options, burst: options.burst || options.list });
  if (checks.length === 0) {
    throw new UsageError(
      'No check is left by --only and --skip, or it needs --burst. --list shows their ids.',
    );
  }
  if (options.list) {
    process.stdout.write(`${listChecks(checks, process.stdout.isTTY)}\n`);
    return 0;
  }
  if (options.reportDir !== undefined) await makeReportFolder(options.reportDir);
  const knownFailing = options.knownFailing === undefined ? [] : await readKnownFailing(options.knownFailing);
  const report = await verifyTarget(options, knownFailing);
  process.stdout.write(renderTerminal(report, colorsFor(process.stdout, process.env)));
  if (options.reportDir !== undefined) {
    process.stderr.write(`Wrote ${await writeReport(report, options.reportDir)}\n`);
  }
  return report.exitCode;
}

async function verifyTarget(options: CliOptions, knownFailing: readonly string[]): Promise<Report> {
  const { target, stop } = await chooseTarget(options, process.env);
  const progress = progressOn(process.stderr);
  try {
    // Loading Prism takes most of a second: help, the list of checks and complaints about usage do without.
    const { verify } = await import('../run/verify.ts');
    return await verify(target, {
      ...options,
      knownFailing,
      seed: options.seed ?? randomInt(1_000_000),
      timeoutMs: options.timeout * 1000,
      onExchange: progress.step,
    });
  } finally {
    progress.clear();
    await stop();
  }
}
