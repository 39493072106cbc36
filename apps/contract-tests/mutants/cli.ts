#!/usr/bin/env node
import { randomInt } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { inspect } from 'node:util';
import { CommanderError } from 'commander';
import picomatch from 'picomatch';
import { usageExitCode } from '../src/cli/options/one-line-errors.ts';
import { CannotRunError } from '../src/index.ts';
import { SEEDS } from '../src/run/defaults.ts';
import { startReferenceServer } from '../src/target/start-reference-server.ts';
import { LEGAL_VARIATIONS, MUTANTS } from './all-mutants.ts';
import { EQUIVALENT_MUTANTS } from './equivalent.ts';
import { findComplaints } from './kit/find-complaints.ts';
import type { Findings } from './kit/findings.ts';
import { parseKitOptions, type KitCliOptions } from './kit/parse-kit-options.ts';
import { renderFindings } from './kit/render-findings.ts';
import { runKit, type Specimens } from './kit/run-kit.ts';

const COULD_NOT_RUN = 2;

const ALL: Specimens = {
  mutants: MUTANTS,
  legalVariations: LEGAL_VARIATIONS,
  equivalentMutants: EQUIVALENT_MUTANTS,
};

process.exitCode = await main();

async function main(): Promise<number> {
  try {
    return await run(parseKitOptions(process.argv.slice(2)));
  } catch (error) {
    // commander has printed its own line already, or the help that was asked for.
    if (error instanceof CommanderError) return usageExitCode(error);
    process.stderr.write(
      error instanceof CannotRunError ? `mutants: ${error.message}\n` : `${inspect(error)}\n`,
    );
    return COULD_NOT_RUN;
  }
}

async function run(options: KitCliOptions): Promise<number> {
  const specimens = select(options.only);
  const chosen = Object.values(specimens).flat();
  if (chosen.length === 0) {
    process.stderr.write('mutants: --only matches no id. --list shows them.\n');
    return COULD_NOT_RUN;
  }
  if (options.list) {
    process.stdout.write(`${chosen.map(({ id, sentence }) => `${id}\t${sentence}`).join('\n')}\n`);
    return 0;
  }
  const findings = await findOut(specimens, options, chosen.length);
  if (options.json !== undefined) await writeFile(options.json, JSON.stringify(findings, undefined, 2));
  const complaints = findComplaints(findings, options.only === undefined);
  process.stdout.write(`${renderFindings(findings)}\n${summaryOf(findings, complaints)}\n`);
  return complaints.length === 0 ? 0 : 1;
}

function select(only: readonly string[] | undefined): Specimens {
  if (only === undefined) return ALL;
  const wanted = picomatch([...only]);
  return {
    mutants: MUTANTS.filter(({ id }) => wanted(id)),
    legalVariations: LEGAL_VARIATIONS.filter(({ id }) => wanted(id)),
    equivalentMutants: EQUIVALENT_MUTANTS.filter(({ id }) => wanted(id)),
  };
}

async function findOut(specimens: Specimens, options: KitCliOptions, count: number): Promise<Findings> {
  const seed = options.seed ?? randomInt(SEEDS);
  const { target, stop } = await startReferenceServer();
  let done = 0;
  const onDone = (id: string): boolean => process.stderr.write(`${++done}/${count} ${id}\n`);
  try {
    return await runKit(specimens, target, { seed, jobs: options.jobs, onDone });
  } finally {
    await stop();
  }
}

function summaryOf({ mutants, seed, durationMs }: Findings, complaints: readonly string[]): string {
  const caught = mutants.filter(({ failed }) => failed.length > 0).length;
  return [
    ...complaints.map((complaint) => `✗ ${complaint}`),
    `${caught} of ${mutants.length} mutants caught, ${complaints.length} complaints, ${Math.round(durationMs / 1000)} s; --seed ${seed}`,
  ].join('\n');
}
