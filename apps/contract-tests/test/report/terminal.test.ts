import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify, type Report } from '../../src/index.ts';
import { colorsFor } from '../../src/report/colors.ts';
import { renderBadge } from '../../src/report/render-badge.ts';
import { renderTerminal } from '../../src/report/render-terminal.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy } from '../support/fault-proxy.ts';

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
    for (const { id, sentence, verdict, queryIgnored } of faulty.checks) {
      if (verdict !== 'failed' || queryIgnored === true) continue;
      expect(lines.some((line) => line.startsWith(`✗ ${id} `) && line.includes(sentence))).toBe(true);
    }
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
