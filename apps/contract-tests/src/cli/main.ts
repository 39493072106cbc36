import { randomUUID } from 'node:crypto';
import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import type { Check } from '../checks/check.ts';
import { SelfTestError } from '../contract/self-test-error.ts';
import { colorsFor } from '../report/terminal/colors.ts';
import { withoutCommands } from '../report/github/without-commands.ts';
import { renderTerminal } from '../report/terminal/render-terminal.ts';
import type { Report } from '../report/report.ts';
import { assertEachMatches } from '../run/assert-each-matches.ts';
import { InvalidOptionsError } from '../run/invalid-options-error.ts';
import { selectChecks } from '../run/select-checks.ts';
import { CannotRunError } from '../survey/cannot-run-error.ts';
import { listChecks } from './list-checks.ts';
import { usageExitCode } from './options/one-line-errors.ts';
import { parseOptions, type CliOptions, type Invocation } from './options/parse-options.ts';
import { readChecks } from './files/read-checks.ts';
import { readKnownFailing } from './files/read-known-failing.ts';
import { isOnGithub } from './tell-github.ts';
import { UsageError } from './usage-error.ts';
import { verifyTarget } from './verify-target.ts';

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
  return [UsageError, InvalidOptionsError, CannotRunError, SelfTestError].some(
    (expected) => error instanceof expected,
  );
}

async function run(invocation: Invocation): Promise<number> {
  if (invocation.name === 'verify') return verify(invocation.options);
  const { showReport } = await import('./show-report.ts');
  const { file, format } = invocation;
  process.stdout.write(await showReport(file, format, process.stdout, process.env));
  return 0;
}

async function verify(options: CliOptions): Promise<number> {
  const { list, reportDir } = options;
  if (!list && reportDir !== undefined) {
    const { prepareReportFolder } = await import('./files/report-folder.ts');
    await prepareReportFolder(reportDir);
  }
  const checks = options.checks === undefined ? ALL_CHECKS : await readChecks(options.checks);
  assertEachMatches('--only', options.only ?? [], checks);
  assertEachMatches('--skip', options.skip ?? [], checks);
  const selected = selectChecks({ ...options, checks, burst: options.burst || list });
  if (selected.length === 0) {
    throw new UsageError(
      'No check is left by --only and --skip, or it needs --burst. --list shows their ids.',
    );
  }
  if (list) {
    process.stdout.write(`${listChecks(selected, process.stdout.isTTY)}\n`);
    return 0;
  }
  return await verifyWith(options, checks);
}

async function verifyWith(options: CliOptions, checks: readonly Check<string>[]): Promise<number> {
  const { reportDir, writeKnownFailing: listFile } = options;
  const list = await import('./files/write-known-failing.ts');
  if (listFile !== undefined) await list.assertWritable(listFile);
  const report = await verifyTarget(options, checks, await knownFailing(options, checks));
  await tell(report, options.github);
  if (listFile !== undefined) await list.writeKnownFailing(report, listFile);
  if (reportDir !== undefined) {
    const { writeReport } = await import('./files/report-folder.ts');
    const files = await writeReport(report, reportDir);
    process.stderr.write(`Wrote ${files.join(', ')} into ${reportDir}\n`);
  }
  return report.exitCode;
}

/** Nothing where the run is about no such checks; who writes their list reads it later, and has the same seed then. */
async function knownFailing(
  options: CliOptions,
  checks: readonly Check<string>[],
): Promise<readonly string[] | undefined> {
  if (options.knownFailing !== undefined) return readKnownFailing(options.knownFailing, checks);
  return options.writeKnownFailing === undefined ? undefined : [];
}

async function tell(report: Report, onGithub: boolean): Promise<void> {
  const { stdout, env } = process;
  const text = renderTerminal(report, colorsFor(stdout, env), stdout.columns);
  if (!onGithub && !isOnGithub(env)) {
    stdout.write(text);
    return;
  }
  stdout.write(withoutCommands(text, randomUUID()));
  const { tellGithub } = await import('./tell-github.ts');
  await tellGithub(report, env);
}
