import { writeFile } from 'node:fs/promises';

import { startPostgres } from '../postgres/start-postgres.ts';
import { describeMachine } from './describe-machine.ts';
import { measureSizes } from './measure-sizes.ts';
import type { BenchOptions } from './parse-bench-options.ts';
import type { Results } from './results.ts';
import { isOutageSound, isSound } from './soak/is-sound.ts';
import { type SoakedServers, soakServers } from './soak/soak-servers.ts';
import { judgeGoals } from './tables/judge-goals.ts';
import { renderGoals } from './tables/render-goals.ts';
import { renderResults } from './tables/render-results.ts';
import { renderOutage, renderSoaks } from './tables/render-soaks.ts';

/**
 * Measures, and prints.
 *
 * @returns the exit code: 1 where an answer of ours was wrong or failed
 */
export async function bench(options: BenchOptions, argv: readonly string[]): Promise<number> {
  const postgres = await startPostgres();
  try {
    print('## The reference server beside others');
    print(await describeMachine(argv, postgres.url));
    const results = options.rounds > 0 ? await measure(options, postgres.url) : [];
    const goals = judgeGoals(results);
    if (results.length > 0) print(renderGoals(goals));
    const soaked = await soakServers(options, postgres, tell);
    if (soaked.soaks.length > 0) print(renderSoaks(soaked.soaks));
    if (soaked.outage !== undefined) print(renderOutage(soaked.outage));
    if (options.json !== undefined) {
      await writeFile(options.json, `${JSON.stringify({ results, goals, ...soaked }, null, 2)}\n`);
    }
    return isOursSound(results) && isAllSound(soaked) ? 0 : 1;
  } finally {
    await postgres.stop();
  }
}

async function measure(options: BenchOptions, postgres: string): Promise<readonly Results[]> {
  const all: Results[] = [];
  for await (const results of measureSizes(options, postgres, tell)) {
    print(renderResults(results));
    all.push(results);
  }
  return all;
}

function isOursSound(all: readonly Results[]): boolean {
  const failed = all.flatMap(({ missing, measurements }) => [
    ...missing,
    ...measurements.filter(({ outcome }) => typeof outcome === 'string'),
  ]);
  return !failed.some(({ target }) => target === 'sqlite' || target === 'postgres');
}

function isAllSound({ soaks, outage }: SoakedServers): boolean {
  return soaks.every(({ counts }) => isSound(counts)) && (outage === undefined || isOutageSound(outage));
}

function print(text: string): void {
  process.stdout.write(`${text}\n\n`);
}

function tell(line: string): void {
  process.stderr.write(`${line}\n`);
}
