import { Command, InvalidArgumentError, Option } from 'commander';
import { usageExitCode, withOneLineErrors } from '../src/cli/options/one-line-errors.ts';

export interface BenchOptions {
  /** Every nth mutant is tried. */
  readonly sample: number;
}

const SAMPLE_DEFAULT = 10;

/** Parses the arguments. Wrong ones end the process with one line and exit code 2. */
export function parseBenchOptions(argv: readonly string[]): BenchOptions {
  const { all, sample } = withOneLineErrors(new Command('bench'))
    .description(
      'Measures the verifier on the reference server: what a full run takes, what judging an answer takes, and how many mutants are caught beside other tools. The tables go to stdout, progress to stderr.',
    )
    .option('--sample <n>', 'try every nth mutant', parseWholeNumber, SAMPLE_DEFAULT)
    .addOption(new Option('--all', 'try every mutant, which takes many minutes').conflicts('sample'))
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(usageExitCode(error)))
    .parse([...argv], { from: 'user' })
    .opts<{ sample: number; all?: true }>();
  return { sample: all === true ? 1 : sample };
}

function parseWholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It takes a whole number above 0.');
  return Number(text);
}
