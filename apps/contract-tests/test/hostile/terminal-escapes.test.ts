import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { isRecord } from '../../src/json/is-record.ts';
import { colorsFor } from '../../src/report/terminal/colors.ts';
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import {
  onPages,
  startFaultProxy,
  type Fault,
  type ProxiedAnswer,
  type ProxiedRequest,
} from '../support/faults/fault-proxy.ts';
import { verifyWith } from '../support/faults/failed-by.ts';
import { runCli } from '../support/run-cli.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** Clears the screen, writes a verdict of its own, and turns the direction of what follows. */
const ESCAPES = '\u001B[2J\u009B2J\rPASSED\u0007\u202E';

/** Whatever could move a terminal's cursor or turn text, but for the line breaks of the report itself. */
// oxlint-disable-next-line no-control-regex -- Those are what is looked for.
const RAW = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u202A-\u202E\u2066-\u2069]/;

const PLACES: readonly (readonly [place: string, fault: Fault])[] = [
  [
    'values of flags, in a list that lost an item',
    onPages('/flags/', ({ items }, { url }) => ({
      items: items
        .filter((_, index) => !url.searchParams.has('offset') || index > 0)
        .map((item) =>
          isRecord(item)
            ? { ...item, key: `${ESCAPES}${String(item['key'])}`, name: [ESCAPES], _version: ESCAPES }
            : item,
        ),
    })),
  ],
  [
    'values of tags, links and totals',
    onPages('/tags', ({ items }) => ({
      items: [...items, ESCAPES, ESCAPES],
      totalCount: ESCAPES,
      _links: { next: { href: `//${ESCAPES}/` }, [ESCAPES]: { href: ESCAPES } },
    })),
  ],
  [
    'the names of fields and environments',
    onPages('/flags/', ({ items }) => ({
      items: items.map((item) =>
        isRecord(item) ? { ...item, [ESCAPES]: ESCAPES, environments: { [ESCAPES]: { on: ESCAPES } } } : item,
      ),
    })),
  ],
  [
    'headers, which may carry one of these characters, and errors',
    (_, { status, json }) => ({
      status,
      headers: { 'content-type': 'text/\u009B2J', 'x-ratelimit-reset': '\u009B2J' },
      json: { ...(isRecord(json) && json), message: [ESCAPES], code: ESCAPES, totalCount: ESCAPES },
    }),
  ],
];

describe('nothing that a terminal would obey is printed from', () => {
  it.each(PLACES)('%s', async (_, fault) => {
    const report = await verifyWith(server, fault);
    expect(report.exitCode).toBe(1);
    const shown = renderTerminal(report, colorsFor({}, {}));
    expect(shown).toContain(String.raw`\u001b`);
    expect(shown).not.toMatch(RAW);
  });

  it('any of these, by the command', async () => {
    const { target } = server;
    await using proxy = await startFaultProxy(target.baseUrl, everywhere);
    const { exitCode, stdout, stderr } = await runCli(['--url', proxy.url, '--project', target.project], {
      FLAG_CONTRACT_TOKEN: target.token,
    });
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    expect(stdout).toContain(String.raw`\u001b`);
    expect(stdout).not.toMatch(RAW);
  });
});

function everywhere(request: ProxiedRequest, answer: ProxiedAnswer): ProxiedAnswer {
  return PLACES.reduce((changed, [, fault]) => fault(request, changed), answer);
}
