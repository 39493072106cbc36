import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify } from '../../src/index.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { colorsFor } from '../../src/report/terminal/colors.ts';
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { startFaultProxy, type Fault } from '../support/faults/fault-proxy.ts';
import { verifyWith } from '../support/faults/failed-by.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

/** Answers as the reference server would, but with the token as it came in a place of the body and in headers. */
function echo(change: (body: Readonly<Record<string, unknown>>, token: string) => unknown): Fault {
  return ({ authorization: token }, answer) => {
    if (token === undefined || !isRecord(answer.json)) return answer;
    const headers = {
      'content-type': `application/json; token=${token}`,
      'x-ratelimit-reset': token,
      'x-echo': token,
    };
    return { status: answer.status, headers, json: change(answer.json, token) };
  };
}

const inItems =
  (change: (item: Readonly<Record<string, unknown>>, token: string) => unknown) =>
  (body: Readonly<Record<string, unknown>>, token: string): unknown => ({
    ...body,
    ...(Array.isArray(body['items']) && {
      items: body['items'].map((item: unknown) => (isRecord(item) ? change(item, token) : item)),
    }),
  });

const PLACES: readonly (readonly [place: string, fault: Fault])[] = [
  [
    'values',
    echo((body, token) =>
      inItems((item) => ({ ...item, name: token, temporary: token }))(
        { ...body, totalCount: token, message: token, code: token },
        token,
      ),
    ),
  ],
  ['the keys of flags', echo(inItems((item, token) => ({ ...item, key: token })))],
  [
    'the keys of environments',
    echo(
      inItems((item, token) => ({
        ...item,
        environments: Object.fromEntries(
          Object.values(isRecord(item['environments']) ? item['environments'] : {}).map(
            (environment, index) => [`${token}${index}`, environment],
          ),
        ),
      })),
    ),
  ],
  [
    'links that are followed',
    echo((body, token) => ({
      ...body,
      _links: { next: { href: `/api/v2/tags?limit=3&pre=${encodeURIComponent(token)}` } },
    })),
  ],
  [
    'a request over whose answer the validators disagree',
    (request, answer) => ({
      ...echo((body, token) => ({
        ...body,
        _links: { next: { href: `/api/v2/tags?limit=3&pre=${token}` } },
      }))(request, answer),
      headers: {
        // Ajv takes a parameter without a name, and Prism does not.
        'content-type': `application/json${request.url.search.includes(`pre=${request.authorization}`) ? '; =' : ''}`,
      },
    }),
  ],
  [
    'links that lead away',
    echo((body, token) => ({ ...body, _links: { next: { href: `//127.0.0.2/${token}` } } })),
  ],
];

describe('when the target echoes the token, it is not shown, and not in the report, though it stood in', () => {
  it.each(PLACES)('%s', async (_, fault) => {
    const report = await verifyWith(server, fault);
    expect(report.exitCode).toBe(1);
    const texts = [JSON.stringify(report), renderTerminal(report, colorsFor({}, {}))];
    for (const text of texts) expect(text).not.toContain(server.target.token);
    expect(texts[0]).toContain('[token]');
  });

  it('a body that is no object, where there is no report', async () => {
    const { target } = server;
    await using proxy = await startFaultProxy(
      target.baseUrl,
      echo((_, token) => token),
    );
    const run = verify({ ...target, baseUrl: proxy.url });
    await expect(run).rejects.toThrow('answers with no JSON object');
    await expect(run).rejects.not.toThrow(target.token);
  });

  it('every item, on either stream of the command and in its report', async () => {
    const { target } = server;
    await using folder = await temporaryFolder();
    await using proxy = await startFaultProxy(
      target.baseUrl,
      echo(inItems((item, token) => ({ ...item, name: [token], _version: token }))),
    );
    const { exitCode, stdout, stderr } = await runCli(
      ['--url', proxy.url, '--project', target.project, '--report-dir', folder.path],
      { FLAG_CONTRACT_TOKEN: target.token },
    );
    expect(exitCode).toBe(1);
    const report = await readFile(join(folder.path, 'report.json'), 'utf8');
    for (const text of [stdout, stderr, report]) expect(text).not.toContain(target.token);
    expect(stdout).toContain('[token]');
  });
});
