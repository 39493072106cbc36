import { Command, InvalidArgumentError, Option } from 'commander';
import { BUDGETS, type Budget } from '../../budget/budget.ts';
import { DEFAULTS } from '../../run/defaults.ts';
import { withOneLineErrors } from './one-line-errors.ts';
import { FORMATS, type Format } from './format.ts';
import { addTargetOptions, type TargetOptions } from './target-options.ts';

/** What the command line asks for. */
export type Invocation =
  | { readonly name: 'verify'; readonly options: CliOptions }
  | { readonly name: 'report'; readonly file: string; readonly format: Format };

/** The options of a run, parsed; what does not depend on the environment is checked. */
export interface CliOptions extends TargetOptions {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
  readonly seed?: number;
  readonly budget: Budget;
  readonly strict: boolean;
  readonly list: boolean;
  readonly checks?: string;
  readonly knownFailing?: string;
  readonly writeKnownFailing?: string;
  readonly reportDir?: string;
  readonly github: boolean;
  readonly concurrency: number;
  readonly timeout: number;
}

const EXAMPLES = `
Examples:
  contract-tests                                            the reference server, with its demo data
  contract-tests --url https://flags.example --project web  a server of yours
  contract-tests --only 'conformance/**' --strict           some of the checks, none of them optional
  contract-tests --list                                     what there is to check

Exit codes:
  0  every MUST that could be tried holds
  1  a MUST failed
  2  could not run: wrong usage, target not there or not an API, token refused, contract not to be trusted
  3  a MUST is inconclusive, or nothing of an operation could be tried`;

/** Parses the arguments. Wrong ones end the process with one line and exit code 2. */
export function parseOptions(argv: readonly string[], version: string): Invocation {
  let invocation: Invocation | undefined;
  const command = withOneLineErrors(new Command('contract-tests'))
    .description(
      'Verifies a server against the flag contract. Without --url, starts the reference server and verifies that.',
    )
    .version(version)
    .exitOverride()
    .allowExcessArguments(false)
    .action((options: CliOptions) => {
      invocation = { name: 'verify', options };
    });
  addRunOptions(addTargetOptions(command)).addHelpText('after', EXAMPLES);
  command
    .command('report <file>')
    .description('show a report.json that an earlier run left, in another format')
    .addOption(new Option('--format <format>', 'what to show it as').choices(FORMATS).default('terminal'))
    .action((file: string, { format }: { format: Format }) => {
      invocation = { name: 'report', file, format };
    });
  command.parse(argv, { from: 'user' });
  if (invocation === undefined) throw new Error('commander called no action.');
  return invocation;
}

function addRunOptions(command: Command): Command {
  return command
    .option('--only <pattern...>', 'run the checks whose ids match, such as flags/**')
    .option('--skip <pattern...>', 'leave out the checks whose ids match')
    .addOption(
      new Option('--budget <size>', 'how much to ask: smoke, standard or full')
        .argParser(parseBudget)
        .default(BUDGETS.full, 'full'),
    )
    .option('--checks <file>', 'ES module that exports checks of your own by default, to run with ours')
    .option('--list', 'print the checks with their levels, sentences and requirements, and stop', false)
    .option('--strict', 'let a SHOULD that fails count like a MUST', false)
    .option(
      '--seed <integer>',
      'repeat the random choices of an earlier run; drawn unless given, fixed with --known-failing',
      parseSeed,
    )
    .option('--known-failing <file>', 'ids of checks, a line each, whose failure does not count')
    .option('--write-known-failing <file>', 'write the ids of the MUST checks that fail there')
    .option('--report-dir <folder>', 'write report.json, report.html, report.junit.xml and badge.json there')
    .option('--github', 'annotate, and write a job summary; on GitHub always', false)
    .option('--concurrency <count>', 'requests under way at once', parsePositive, DEFAULTS.concurrency)
    .option(
      '--timeout <seconds>',
      'the longest that one answer may take',
      parsePositive,
      DEFAULTS.timeoutMs / 1000,
    );
}

function parseBudget(text: string): Budget {
  const named = Object.entries<Budget>(BUDGETS).find(([name]) => name === text);
  if (named === undefined) throw new InvalidArgumentError(`It takes ${Object.keys(BUDGETS).join(', ')}.`);
  return named[1];
}

function parseSeed(text: string): number {
  if (!/^-?\d{1,9}$/.test(text)) {
    throw new InvalidArgumentError('It takes a whole number of at most nine digits.');
  }
  return Number(text);
}

function parsePositive(text: string): number {
  if (!/^[1-9]\d{0,3}$/.test(text)) throw new InvalidArgumentError('It takes a whole number from 1 to 9999.');
  return Number(text);
}
