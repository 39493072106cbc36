import { Command, InvalidArgumentError } from 'commander';
import { usageExitCode, withOneLineErrors } from '../src/cli/options/one-line-errors.ts';

export interface ReadingsOptions {
  readonly queries: number;
  /** So many generated flags; the demo where it is left out. */
  readonly flags?: number;
  readonly seed?: number;
  /** Where the reference server keeps its flags; an empty one. */
  readonly database?: string;
}

/** Parses the arguments. Wrong ones end the process with one line and exit code 2. */
export function parseReadingsOptions(argv: readonly string[]): ReadingsOptions {
  return withOneLineErrors(new Command('two-readings'))
    .description(
      'Asks the reference server random valid requests, and compares its answers with what the verifier’s model of the documentation predicts: two readings of the same pages, one in SQL.',
    )
    .option('--queries <count>', 'how many requests, one in ten for tags', parseWholeNumber, 10_000)
    .option('--flags <count>', 'so many generated flags instead of the demo', parseWholeNumber)
    .option('--seed <integer>', "repeat an earlier run's random choices", parseWholeNumber)
    .option('--database <url>', 'an empty PostgreSQL for the reference server; memory unless given')
    .allowExcessArguments(false)
    .exitOverride((error) => process.exit(usageExitCode(error)))
    .parse([...argv], { from: 'user' })
    .opts<ReadingsOptions>();
}

function parseWholeNumber(text: string): number {
  if (!/^\d{1,9}$/.test(text)) throw new InvalidArgumentError('It takes a whole number.');
  return Number(text);
}
