import { createServer } from 'node:http';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { verify, type Report } from '../../src/index.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy, type Fault } from '../support/faults/fault-proxy.ts';
import { listen, type Listening } from '../support/listen.ts';
import { onOneLaterPage } from '../support/faults/on-one-later-page.ts';

let server: StartedServer;
/** Somebody else, who hopes to be asked. */
let stranger: Listening;
let strangersGuests = 0;
beforeAll(async () => {
  server = await startReferenceServer();
  stranger = await listen(
    createServer((_, response) => {
      strangersGuests++;
      response.writeHead(200, { 'content-type': 'application/json' }).end('{"items":[],"_links":{}}');
    }).on('connection', () => strangersGuests++),
  );
});
beforeEach(() => {
  strangersGuests = 0;
});
afterAll(async () => {
  await stranger[Symbol.asyncDispose]();
  await server.stop();
});

async function verifyWith(fault: Fault): Promise<Report> {
  const { target } = server;
  await using proxy = await startFaultProxy(target.baseUrl, fault);
  const options = {
    seed: 7,
    timeoutMs: 10_000,
    concurrency: 4,
    only: ['conformance/*/status', 'conformance/*/valid-requests', '*/paging/{next,pages-join}'],
  };
  return await verify({ ...target, baseUrl: new URL(proxy.url) }, options);
}

function failuresOf({ checks }: Report, wanted: string): { sentence: string; seen: string }[] {
  return checks.flatMap(({ id, failures }) => (id === wanted ? failures : []));
}

describe('a link that leads away from the target is a finding, and is not followed:', () => {
  it.each([
    ['to another origin', (origin: string) => `${origin}/api/v2/flags/shop?limit=3`],
    ['to another host of the same scheme', (origin: string) => origin.replace('http:', '')],
    ['to another host, with a name and password', (origin: string) => origin.replace('://', '://me:secret@')],
    [
      'to another host, with line breaks in it',
      (origin: string) => origin.replace('http:', 'ht\ntp:') + '/\r\nX-Injected: 1',
    ],
    ['to another host, by backslashes', (origin: string) => origin.replace('http://', '/\\')],
    [
      'to another host behind a name like the target',
      (origin: string) => origin.replace('://', '://127.0.0.1@'),
    ],
    ['to a file', () => 'file:///etc/passwd'],
    ['to a program', () => 'javascript:alert(1)'],
    ['to data', () => 'data:application/json,{"items":[],"_links":{}}'],
    ['to nowhere', () => 'http://['],
  ])('%s', async (_, hrefTo) => {
    const href = hrefTo(stranger.url);
    const report = await verifyWith(
      onPages('/', ({ _links: links }) => ({
        _links: { ...links, next: { href, type: 'application/json' } },
      })),
    );
    expect(report.exitCode).toBe(1);
    for (const id of ['flags/paging/pages-join', 'tags/paging/pages-join']) {
      expect(failuresOf(report, id)).toMatchObject([
        { sentence: 'The link `next` leads away from the target. It was not followed.', seen: href },
      ]);
    }
    expect(strangersGuests).toBe(0);
  });
});

describe('a redirect is a finding, and is not followed:', () => {
  it.each([301, 307])('%i to another origin', async (status) => {
    const report = await verifyWith(
      onOneLaterPage(({ url }, answer) => ({
        ...answer,
        status,
        headers: { ...answer.headers, location: stranger.url + url.pathname },
      })),
    );
    expect(report.exitCode).toBe(1);
    for (const id of ['conformance/flags/status', 'conformance/tags/status']) {
      expect(failuresOf(report, id)).toMatchObject([{ seen: `status ${status}` }]);
    }
    expect(strangersGuests).toBe(0);
  });
});
