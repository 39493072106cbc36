import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify, type Report } from '../../../src/index.ts';
import { colorsFor } from '../../../src/report/terminal/colors.ts';
import { inTellingOrder } from '../../../src/report/in-telling-order.ts';
import { renderBadge } from '../../../src/report/render-badge.ts';
import { tellFirst } from '../../../src/report/tell-first.ts';
import { renderTerminal } from '../../../src/report/terminal/render-terminal.ts';
import { startReferenceServer, type StartedServer } from '../../../src/target/start-reference-server.ts';
import { verifyHearing } from '../../support/faults/failed-by.ts';
import { onPages, startFaultProxy } from '../../support/faults/fault-proxy.ts';
import { hearsNoQuery } from '../../support/faults/hears-no-query.ts';

let server: StartedServer;
let faulty: Report;
beforeAll(async () => {
  server = await startReferenceServer();
  const fault = onPages('/flags/', ({ totalCount, _links: links }) => ({
    totalCount: Number(totalCount) + 1,
    region: 'eu',
    _links: { ...links, last: links['self'] },
  }));
  await using proxy = await startFaultProxy(server.target.baseUrl, fault);
  faulty = await verify({ ...server.target, baseUrl: new URL(proxy.url) }, { seed: 7, only: CHECKS });
});
afterAll(() => server.stop());

const CHECKS = ['conformance/**', 'flags/paging/*', 'flags/version/*', 'tags/pre/*'];
const PLAIN = colorsFor({}, {});

/** Where texts stand in another, in order. */
function placesOf(text: string, ...wanted: RegExp[]): number[] {
  return wanted.map((pattern) => text.search(pattern));
}

describe('the report at a terminal', () => {
  it('tells the verdict, the failures, the rest, the coverage and a summary, in that order', () => {
    const shown = renderTerminal(faulty, PLAIN);
    const places = placesOf(
      shown,
      /^FAILED http/,
      /^✗ flags\/paging\/total MUST: /m,
      /^\d+ not exercised$/m,
      /^1 field that the contract does not know$/m,
      /^Coverage of GET \/api\/v2\/flags/m,
      /^\d+ passed, \d+ failed, \d+ not exercised, 0 inconclusive\n.*--seed 7\n$/m,
    );
    expect(places).not.toContain(-1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it.each([80, 120])('keeps to %i columns, but for the lines that are there to be copied', (width) => {
    const lines = renderTerminal(faulty, PLAIN, width).split('\n');
    expect(lines.filter((line) => line.length > width && !/^ +curl /.test(line))).toEqual([]);
  });

  it('wraps nothing for a file', () => {
    const lines = renderTerminal(faulty, PLAIN).split('\n');
    const told = tellFirst(
      inTellingOrder(faulty.checks.filter(({ verdict }) => verdict === 'failed')),
      faulty.checks,
    );
    for (const { id, sentence } of told.flatMap(({ first, others }) => [first, ...others])) {
      expect(lines.some((line) => line.startsWith(`✗ ${id} `) && line.includes(sentence))).toBe(true);
    }
  });

  it('begins what failed with why the query is ignored, and how to see it', async () => {
    const ignoring = await verifyHearing(server, hearsNoQuery, ['tags/paging/*', 'conformance/tags/*']);
    const shown = renderTerminal(ignoring, PLAIN);
    const failed = ignoring.checks.filter(({ queryIgnored }) => queryIgnored === true);
    const [proof] = failed[0]?.failures ?? [];
    expect(shown).toMatch(
      new RegExp(`^FAILED .*: the answers do not depend on the query, ${failed.length} checks fail`),
    );
    const lines = shown.slice(shown.indexOf('\nStart here\n')).split('\n').slice(2, 8);
    expect(lines[0]).toContain('`GET /api/v2/tags` do not depend on the query');
    expect(lines.slice(1).map((line) => line.trim())).toEqual([
      `expected  ${proof?.expected}`,
      `seen      ${proof?.seen}`,
      ...(proof?.curl ?? []),
    ]);
    expect(shown).toContain(
      `No list of tags could be read, because the answers do not depend on the query (${proof?.seen}).`,
    );
  });

  it('tells three failures of a family, and how to see the others', async () => {
    const nothingRefused = verifyHearing(server, (query) => query.delete('filter'), [
      'flags/filter/*',
      'tags/pre/*',
    ]);
    const shown = renderTerminal(await nothingRefused, PLAIN);
    expect(shown.match(/^✗ flags\/filter\//gm)).toHaveLength(3);
    expect(shown).toMatch(/^ {2}… \d+ more: --only 'flags\/filter\/\*\*'$/m);
  });

  it('shows how often each parameter was sent, and how often each status came', () => {
    const lines = renderTerminal(faulty, PLAIN).split('\n');
    const [flags] = faulty.coverage;
    for (const { name, requests, byStatus } of flags?.parameters ?? []) {
      const [row = ''] = lines.filter((line) => line.startsWith(`  ${name} `));
      const statuses = requests === 0 ? [] : (flags?.statuses ?? []).map((status) => byStatus[status] ?? '·');
      const cells = row.trim().split(/ +/);
      expect(cells.slice(1, 2 + statuses.length)).toEqual([requests, ...statuses].map(String));
    }
  });

  it('has colors on a terminal, and none where they are not wanted', () => {
    const colored = renderTerminal(faulty, colorsFor({ isTTY: true }, {}), 80);
    const plain = renderTerminal(faulty, PLAIN, 80);
    expect(colored).toContain('\u001B[31m');
    // oxlint-disable-next-line no-control-regex -- Those are the colors.
    expect(colored.replaceAll(/\u001B\[\d+m/g, '')).toBe(plain);
    for (const [stream, environment] of [
      [{ isTTY: true }, { NO_COLOR: '1' }],
      [{ isTTY: false }, {}],
    ] as const) {
      expect(renderTerminal(faulty, colorsFor(stream, environment), 80)).toBe(plain);
    }
  });
});

describe('the badge', () => {
  it.each<[only: string, message: string, color: string]>([
    ['tags/pre/*', '2 passed', 'brightgreen'],
    ['flags/version/env-maximum', 'not judged', 'lightgrey'],
  ])('of a run of %s says %s', async (only, message, color) => {
    const report = await verify(server.target, { only: [only] });
    expect(JSON.parse(renderBadge(report))).toEqual({
      schemaVersion: 1,
      label: 'flag contract',
      message,
      color,
    });
  });

  it('counts what failed', () => {
    expect(JSON.parse(renderBadge(faulty))).toMatchObject({
      message: `${faulty.summary.failed} failed`,
      color: 'red',
    });
  });
});
