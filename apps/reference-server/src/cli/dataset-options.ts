import { type Command, InvalidArgumentError, Option } from 'commander';

import { demo } from '../demo/demo.ts';
import { GENERATED_FLAGS_MAX, generateDataset, SEED_MAX } from '../generated/generate-dataset.ts';
import { readDatasetFile, STANDARD_INPUT } from './dataset-file.ts';

/** Where a dataset comes from: one of these at most, a seed aside. */
export interface DatasetOptions {
  readonly demo?: true;
  readonly load?: string;
  readonly flags?: number;
  readonly seed?: number;
}

const DEFAULT_SEED = 1;

/** The ways to name a dataset, each with those after it that it can't stand beside. */
const options = {
  demo: () =>
    new Option('--demo', 'the built-in demo: an imaginary shop').conflicts(['load', 'watch', 'flags']),
  load: () =>
    new Option('--load <file>', 'a dataset of your own, in JSON; - is the standard input').conflicts([
      'watch',
      'flags',
    ]),
  watch: () =>
    new Option('--watch <file>', 'the same, loaded again whenever the file changes')
      .conflicts('flags')
      .argParser(changingFile),
  flags: () =>
    new Option('--flags <number>', 'so many generated flags').argParser(integerTo(GENERATED_FLAGS_MAX)),
  seed: () =>
    new Option(
      '--seed <number>',
      `which of all possible flags to generate (default: ${DEFAULT_SEED})`,
    ).argParser(integerTo(SEED_MAX)),
} as const satisfies Record<string, () => Option>;

/** Adds options that say where a dataset comes from. */
export function addDatasetOptions(command: Command, ...names: readonly (keyof typeof options)[]): Command {
  for (const name of names) command.addOption(options[name]());
  return command;
}

/** @throws Error where a seed is named that nothing grows from */
export function checkSeed({ flags, seed }: DatasetOptions): void {
  if (seed !== undefined && flags === undefined) throw new Error('--seed goes with --flags; name both');
}

/** The options as they name the dataset; undefined where they name none. */
export function nameDataset({ demo: isDemo, load, flags, seed }: DatasetOptions): string | undefined {
  if (isDemo) return '--demo';
  if (load !== undefined) return `--load ${load}`;
  return flags === undefined ? undefined : `--flags ${flags} --seed ${seed ?? DEFAULT_SEED}`;
}

/** The dataset that the options name, not checked yet; undefined where they name none. */
export async function readDataset({ demo: isDemo, load, flags, seed }: DatasetOptions): Promise<unknown> {
  if (isDemo) return demo;
  if (flags !== undefined) return generateDataset({ flags, seed: seed ?? DEFAULT_SEED });
  return load === undefined ? undefined : readDatasetFile(load);
}

function changingFile(path: string): string {
  if (path !== STANDARD_INPUT) return path;
  throw new InvalidArgumentError('It takes a file; --load takes the standard input.');
}

function integerTo(max: number): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (/^[0-9]+$/.test(text) && value <= max) return value;
    throw new InvalidArgumentError(`It takes an integer from 0 to ${max}.`);
  };
}
