import { availableParallelism } from 'node:os';
import { Command, InvalidArgumentError } from 'commander';
import { withOneLineErrors } from '../../src/cli/options/one-line-errors.ts';

export interface KitCliOptions {
  readonly only?: readonly string[];
  readonly seed?: number;
  readonly jobs: number;
  readonly json?: string;
  readonly list: boolean;
}

const EXAMPLES = `
Examples:
  mutants                             all of them
  mutants --only 'sort/**' --seed 7   a family, with the random choices of an earlier run

Exit codes:
  0  every mutant is caught by the checks that it names, no legal variation is blamed, every check catches something
  1  one of these does not hold
  2  could not run: wrong usage, no reference server`;

/** Parses the arguments. Wrong ones end the process with one line and exit code 2. */
export function parseKitOptions(argv: readonly string[]): KitCliOptions {
  return withOneLineErrors(new Command('mutants'))
    .description(
      'Tests the verifier on variants of the reference server: faulty ones, which it must catch, and legal ones, which it must leave alone.',
    )
    .option('--only <pattern...>', 'try the variants whose ids match, such as sort/**')
    .option('--seed <integer>', "repeat an earlier run's random choices", parseWholeNumber)
    .option('--jobs <count>', 'servers verified at once', parseWholeNumber, availableParallelism())
    .option('--json <file>', 'write the whole kill matrix there')
    .option('--list', 'print the variants, and stop', false)
    .addHelpText('after', EXAMPLES)
    .allowExcessArguments(false)
    .exitOverride()
    .parse([...argv], { from: 'user' })
    .opts<KitCliOptions>();
}

function parseWholeNumber(text: string): number {
  if (!/^[1-9]\d{0,8}$/.test(text)) throw new InvalidArgumentError('It takes a whole number above 0.');
  return Number(text);
}
