import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../../src/json/is-record.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import type { Target } from '../../src/target/target.ts';
import { onPages, startFaultProxy, type Fault } from '../support/faults/fault-proxy.ts';
import { body, endless } from '../support/hostile/hostile-mode.ts';
import { onOneLaterPage } from '../support/faults/on-one-later-page.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

// The worst of them takes 290 MB. A run that keeps every answer takes 900 MB on 10,000 flags.
const PEAK_MAX_MB = 400;
const TIME_LIMIT = { timeout: 240_000 };
const MEGABYTE = 2 ** 20;

let demo: StartedServer;
let large: StartedServer;
beforeAll(async () => {
  [demo, large] = await Promise.all([
    startReferenceServer(),
    startReferenceServer(['--flags', '10000', '--seed', '1']),
  ]);
});
afterAll(() => Promise.all([demo.stop(), large.stop()]));

/** The peak of the command itself, with all that it loads. */
async function peakMbOf({ token, project }: Target, url: string): Promise<number> {
  await using folder = await temporaryFolder();
  const file = join(folder.path, 'peak');
  const { exitCode } = await runCli(['--url', url, '--project', project, '--seed', '7'], {
    FLAG_CONTRACT_TOKEN: token,
    PEAK_FILE: file,
    NODE_OPTIONS: `--import=${fileURLToPath(new URL('../support/hostile/measure-peak.ts', import.meta.url))}`,
  });
  expect([0, 1, 2, 3]).toContain(exitCode);
  return Number(await readFile(file, 'utf8')) / 1024;
}

const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n\r\n';
const BOMB = gzipSync(Buffer.alloc(500 * MEGABYTE, ' '));
const DENSE = `{"items":[${'[],'.repeat(240_000)}[]],"totalCount":1,"_links":{}}`;

const later = (respond: ReturnType<typeof body>): Fault =>
  onOneLaterPage((_request, answer) => ({ ...answer, respond }));
const every =
  (respond: ReturnType<typeof body>): Fault =>
  (request, answer) =>
    request.url.searchParams.get('limit') === '100' && !request.url.searchParams.has('offset')
      ? answer
      : { ...answer, respond };

let answered = 0;
/** Each answer of 8 MB, and no two alike, as far as items may be large and honest. */
const largePages = onPages('/flags/', ({ items }) => ({
  items: items.map((item, index) => ({
    ...(isRecord(item) && item),
    description: String(++answered).padEnd(index === 0 ? 8 * MEGABYTE : 1, 'x'),
  })),
}));

const MODES: readonly (readonly [what: string, fault: Fault])[] = [
  ['one endless body', later(endless(HEAD, ' '))],
  ['endless bodies', every(endless(HEAD, ' '))],
  ['a body that unpacks to 500 MB', later(body(BOMB, { 'content-encoding': 'gzip' }))],
  ['bodies of as many values as are read', every(body(DENSE))],
  ['bodies of 8 MB, no two alike', largePages],
];

describe(`a run takes less than ${PEAK_MAX_MB} MB of memory`, () => {
  it('on a target of 10,000 flags', TIME_LIMIT, async () => {
    expect(await peakMbOf(large.target, large.target.baseUrl.href)).toBeLessThan(PEAK_MAX_MB);
  });

  it.each(MODES)('on a target with %s', TIME_LIMIT, async (_, fault) => {
    await using proxy = await startFaultProxy(demo.target.baseUrl, fault);
    expect(await peakMbOf(demo.target, proxy.url)).toBeLessThan(PEAK_MAX_MB);
  });
});
