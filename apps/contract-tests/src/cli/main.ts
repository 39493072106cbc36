import { randomInt } from 'node:crypto';
import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CommanderError } from 'commander';
import { SelfTestError } from '../contract/self-test.ts';
import { colorsFor } from '../report/colors.ts';
import { renderTerminal } from '../report/render-terminal.ts';
import type { Report } from '../report/report.ts';
import { selectChecks } from '../run/select-checks.ts';
import { verify } from '../run/verify.ts';
import { CannotRunError } from '../survey/cannot-run-error.ts';
import { chooseTarget } from './choose-target.ts';
import { listChecks } from './list-checks.ts';
import { parseOptions, type CliOptions } from './parse-options.ts';
import { usageExitCode } from './one-line-errors.ts';
import { progressOn } from './progress-on.ts';
import { UsageError } from './usage-error.ts';

const COULD_NOT_RUN = 2;

/** Runs the command. Results go to stdout, everything else to stderr; the number is the process's exit code. */
export async function main(argv: readonly string[], version: string): Promise<number> {
  try {
    return await run(parseOptions(argv, version));
  } catch (error) {
    // commander has printed its own line already, or the help that was asked for.
    if (error instanceof CommanderError) return usageExitCode(error);
    if (!isExpected(error)) throw error;
    process.stderr.write(`contract-tests: ${error.message}\n`);
    return COULD_NOT_RUN;
  }
}

function isExpected(error: unknown): error is Error {
  return error instanceof UsageError || error instanceof CannotRunError || error instanceof SelfTestError;
}

async function run(options: CliOptions): Promise<number> {
  if (options.list) {
    process.stdout.write(`${listChecks(process.stdout.isTTY)}\n`);
    return 0;
  }
  if (selectChecks(options).length === 0) {
    throw new UsageError('No check is left by --only and --skip. --list shows their ids.');
  }
  const report = await verifyTarget(options);
  if (options.reportDir !== undefined) await writeReport(report, options.reportDir);
  process.stdout.write(renderTerminal(report, colorsFor(process.stdout, process.env)));
  return report.exitCode;
}

async function verifyTarget(options: CliOptions): Promise<Report> {
  const { target, stop } = await chooseTarget(options, process.env);
  const progress = progressOn(process.stderr);
  try {
    return await verify(target, {
      ...options,
      seed: options.seed ?? randomInt(1_000_000),
      timeoutMs: options.timeout * 1000,
      onExchange: progress.step,
    });
  } finally {
    progress.clear();
    await stop();
  }
}

async function writeReport(report: Report, folder: string): Promise<void> {
  const file = join(folder, 'report.json');
  await mkdir(folder, { recursive: true });
  await writeFile(file, `${JSON.stringify(report, undefined, 2)}\n`);
  process.stderr.write(`Wrote ${file}\n`);
}
