import { execFile } from 'node:child_process';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import serverPackage from '@flag-contract/reference-server/package.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { verify, type Report } from '../../src/index.ts';
import { startReferenceServer } from '../../src/target/start-reference-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

interface Dataset {
  readonly projects: readonly { readonly key: string; readonly flags: readonly { readonly key: string }[] }[];
}

const CHANGES_EVERY_MS = 500;
const GROWS_EVERY_MS = 200;

const SERVER = fileURLToPath(
  new URL(
    serverPackage.bin['reference-server'],
    import.meta.resolve('@flag-contract/reference-server/package.json'),
  ),
);

async function exportDemo(): Promise<Dataset> {
  const options = { maxBuffer: 64 * 1024 * 1024 };
  const { stdout } = await promisify(execFile)(process.execPath, [SERVER, 'export', '--demo'], options);
  // The server's own tests prove what it exports.
  return JSON.parse(stdout) as Dataset;
}

/** The same with one flag less, another one each time. */
function withoutFlag({ projects, ...rest }: Dataset, number: number): Dataset {
  const [first, ...others] = projects;
  if (first === undefined) throw new Error('The demo has projects.');
  const gone = number % first.flags.length;
  return {
    ...rest,
    projects: [{ ...first, flags: first.flags.filter((_, index) => index !== gone) }, ...others],
  };
}

/** The same with so many flags more. */
function withFlags({ projects, ...rest }: Dataset, number: number): Dataset {
  const [first, ...others] = projects;
  const [pattern] = first?.flags ?? [];
  if (first === undefined || pattern === undefined) throw new Error('The demo has flags.');
  const more = Array.from({ length: number }, (_, index) => ({ ...pattern, key: `grown-${index}` }));
  return { ...rest, projects: [{ ...first, flags: [...first.flags, ...more] }, ...others] };
}

function every(periodMs: number): (change: () => void) => () => void {
  return (change) => {
    const timer = setInterval(change, periodMs);
    return () => clearInterval(timer);
  };
}

/** Verifies a server whose data is what a file holds; `onRequest` may change that. */
async function verifyWhile(
  onRequest: (count: number, change: () => void) => void,
  prepare: (change: () => void) => () => void = () => () => undefined,
  changed = withoutFlag,
): Promise<{ readonly report: Report; readonly changes: number }> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'flags.json');
  const demo = await exportDemo();
  await writeFile(file, JSON.stringify(demo));
  const server = await startReferenceServer(['--watch', file]);
  let requests = 0;
  let changes = 0;
  let written = Promise.resolve();
  const change = (): void => {
    written = written.then(() => writeFile(file, JSON.stringify(changed(demo, ++changes))));
  };
  const stop = prepare(change);
  try {
    const onExchange = (): void => onRequest(++requests, change);
    const report = await verify(server.target, { seed: 7, timeoutMs: 20_000, concurrency: 4, onExchange });
    return { report, changes };
  } finally {
    stop();
    await written;
    await server.stop();
  }
}

function verdictsOf({ checks }: Report): ReadonlySet<string> {
  return new Set(checks.map(({ verdict }) => verdict));
}

describe('the verifier blames nobody for data that moves:', () => {
  it('a flag that goes in the middle of the run makes laws inconclusive', async () => {
    const { report } = await verifyWhile((count, change) => {
      if (count === 60) change();
    });
    expect(verdictsOf(report)).toContain('inconclusive');
    expect(verdictsOf(report)).not.toContain('failed');
    expect(report.exitCode).toBe(3);
  });

  it('flags that come and go twice a second fail no law', async () => {
    const { report, changes } = await verifyWhile(() => undefined, every(CHANGES_EVERY_MS));
    expect(changes).toBeGreaterThan(1);
    expect(report.checks.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
  });

  it('flags that grow by five a second fail no law', async () => {
    const { report, changes } = await verifyWhile(() => undefined, every(GROWS_EVERY_MS), withFlags);
    expect(changes).toBeGreaterThan(5);
    expect(verdictsOf(report)).toContain('inconclusive');
    expect(report.checks.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
  });
});
