import { execFile } from 'node:child_process';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import redoclyPackage from '@redocly/cli/package.json' with { type: 'json' };
import { CONTRACT_FILE } from '../../prism/contract-file.ts';
import { isRecord } from '../../src/json/is-record.ts';
import type { Exchange } from '../../src/target/exchange.ts';
import { ARCHIVE_ORIGIN, httpArchive } from './http-archive.ts';

const PACKAGE_FILE = createRequire(import.meta.url).resolve('@redocly/cli/package.json');
const PROGRAM = join(dirname(PACKAGE_FILE), redoclyPackage.bin.redocly);
const OUTPUT_BYTES_MAX = 256 * 1024 * 1024;

/** How often each finding of `redocly drift` occurs in some traffic. */
export type DriftFindings = ReadonlyMap<string, number>;

/** Runs `redocly drift` on the exchanges, as one HAR file in a folder. */
export async function redoclyDrift(exchanges: readonly Exchange[]): Promise<DriftFindings> {
  const folder = await mkdtemp(join(tmpdir(), 'flag-contract-bench-'));
  try {
    await writeFile(join(folder, 'traffic.har'), JSON.stringify(httpArchive(exchanges)));
    const output = await runDrift(folder);
    const report: unknown = JSON.parse(output);
    if (!isRecord(report) || !Array.isArray(report['problems'])) {
      throw new Error(`redocly drift reports something else than problems: ${output.slice(0, 200)}`);
    }
    return countProblems(report['problems']);
  } finally {
    await rm(folder, { recursive: true });
  }
}

/** Whether there is a finding that the right server's traffic does not have, or has less often. */
export function findsMore(own: DriftFindings, right: DriftFindings): boolean {
  return [...own].some(([problem, occurrences]) => occurrences > (right.get(problem) ?? 0));
}

/** It ends with 1 where it finds errors, so only its output tells whether it ran. */
function runDrift(folder: string): Promise<string> {
  const args = ['drift', folder, '--api', CONTRACT_FILE, '--server', ARCHIVE_ORIGIN, '--format', 'json'];
  return new Promise((resolve, reject) => {
    execFile(
      process.execPath,
      [PROGRAM, ...args],
      {
        maxBuffer: OUTPUT_BYTES_MAX,
        env: { ...process.env, REDOCLY_TELEMETRY: 'off', REDOCLY_SUPPRESS_UPDATE_NOTICE: 'true' },
      },
      (_, stdout, stderr) =>
        stdout === '' ? reject(new Error(`redocly drift: ${stderr}`)) : resolve(stdout),
    );
  });
}

/** By what they say and where; `exchangeIndex` and `url` name one occurrence of many. */
function countProblems(problems: readonly unknown[]): DriftFindings {
  const counts = new Map<string, number>();
  for (const problem of problems.filter(isRecord)) {
    const { ruleId, operationId, target, dataPath, message, occurrences } = problem;
    const key = JSON.stringify([ruleId, operationId, target, dataPath, message]);
    counts.set(key, (counts.get(key) ?? 0) + Number(occurrences));
  }
  return counts;
}
