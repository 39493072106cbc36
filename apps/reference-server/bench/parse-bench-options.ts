import { Command, InvalidArgumentError, Option } from 'commander';

import { TARGET_NAMES, type TargetName } from './targets/target.ts';

export interface BenchOptions {
  /** Numbers of flags to measure with, one after the other. */
  readonly flags: readonly number[];
  /** 0 leaves the measurements out. */
  readonly rounds: number;
  readonly seconds: number;
  readonly only: readonly TargetName[];
  /** 0 leaves the soak out. */
  readonly soakSeconds: number;
  readonly seed: number;
  readonly json?: string;
}

const FLAGS = { min: 100, max: 100_000 };

/** Parses the arguments. Wrong ones end the process with one line and exit code 2. */
export function parseBenchOptions(argv: readonly string[]): BenchOptions {
  return new Command('bench')
    .description(
      'Measures the reference server beside a bare node:http, json-server and Unleash, then lets 200 clients at it. The tables go to stdout, progress to stderr.',
    )
    .option(
      '--flags <numbers>',
      'how many flags, several separated by commas',
      parseList(parseInteger(FLAGS.min, FLAGS.max)),
      [10_000],
    )
    .option('--rounds <number>', 'rounds, whose medians count; 0 leaves them out', parseInteger(0, 1000), 3)
    .option('--seconds <number>', 'how long a round asks each server', parseInteger(1, 600), 1)
    .addOption(
      new Option('--only <names>', `servers, separated by commas: ${TARGET_NAMES.join(' ')}`)
        .argParser(parseList(parseTarget))
        .default([...TARGET_NAMES], 'all'),
    )
    .option(
      '--soak-seconds <number>',
      'how long 200 clients ask; 0 leaves it out',
      parseInteger(0, 86_400),
      30,
    )
    .option('--seed <number>', 'what flags and questions are drawn from', parseInteger(0, 2 ** 32 - 1), 1)
    .option('--json <file>', 'write the figures to a file, too')
    .allowExcessArguments(false)
    .configureOutput({
      outputError: (text, write) => write(`${text.trim().replaceAll(/\s*\n\s*/g, ' ')}\n`),
    })
    .exitOverride(({ exitCode }) => process.exit(exitCode === 0 ? 0 : 2))
    .parse([...argv], { from: 'user' })
    .opts<BenchOptions>();
}

function parseList<Item>(parse: (text: string) => Item): (text: string) => readonly Item[] {
  return (text) => text.split(',').map(parse);
}

function parseInteger(min: number, max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^\d+$/.test(text) && value >= min && value <= max) return value;
    throw new InvalidArgumentError(`It takes an integer from ${min} to ${max}.`);
  };
}

function parseTarget(text: string): TargetName {
  const name = TARGET_NAMES.find((each) => each === text);
  if (name === undefined) throw new InvalidArgumentError(`It takes ${TARGET_NAMES.join(', ')}.`);
  return name;
}
