import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { verify, type Report } from '../../src/index.ts';
import { isRecord } from '../../src/json/is-record.ts';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy, type Fault, type ProxiedRequest } from '../support/faults/fault-proxy.ts';

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

async function verifyWith(variation: Fault, prefix = '', original = server.target): Promise<Report> {
  await using proxy = await startFaultProxy(original.baseUrl, variation, { prefix });
  const target = { ...original, baseUrl: new URL(proxy.url + prefix) };
  return await verify(target, { seed: 7, timeoutMs: 10_000, concurrency: 4 });
}

function reverseKeys(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(reverseKeys);
  if (!isRecord(value)) return value;
  const entries = Object.entries(value).map(([key, member]) => [key, reverseKeys(member)] as const);
  return Object.fromEntries(entries.toReversed());
}

const mapLinks =
  (change: (href: string, request: ProxiedRequest) => string) =>
  (
    { _links: links }: { _links: Record<string, { href: string }> },
    request: ProxiedRequest,
  ): Record<string, unknown> => ({
    _links: Object.fromEntries(
      Object.entries(links).map(([name, link]) => [name, { ...link, href: change(link.href, request) }]),
    ),
  });

function oneRateLimit(): Fault {
  let refused = false;
  return (_, answer) => {
    if (refused) return answer;
    refused = true;
    const headers = { 'content-type': 'application/json', 'retry-after': '0' };
    return { status: 429, headers, json: { code: 'rate_limited', message: 'Later.' } };
  };
}

const VARIATIONS: readonly (readonly [name: string, variation: Fault])[] = [
  ['JSON keys in another order', (_, answer) => ({ ...answer, json: reverseKeys(answer.json) })],
  [
    'a content type in capitals',
    (_, answer) => ({ ...answer, headers: { 'content-type': 'Application/JSON; charset=UTF-8' } }),
  ],
  [
    'an undocumented header',
    (_, answer) => ({ ...answer, headers: { ...answer.headers, 'x-served-by': 'cache-7' } }),
  ],
  [
    'links that lose `limit`',
    onPages(
      '/flags/',
      mapLinks((href) => href.replace(/limit=\d+&?/, '')),
    ),
  ],
  [
    'absolute hrefs',
    onPages(
      '/flags/',
      mapLinks((href, { origin }) => origin + href),
    ),
  ],
  [
    '`summary` in links though it was not sent',
    onPages(
      '/flags/',
      mapLinks((href) => (href.includes('summary=') ? href : `${href}&summary=true`)),
    ),
  ],
  [
    'a link of another name to another origin',
    onPages('/', ({ _links: links }) => ({
      _links: { ...links, documentation: { href: 'https://docs.example.com/flags' } },
    })),
  ],
  ['no totalCount of flags', onPages('/flags/', () => ({ totalCount: undefined }))],
  ['a null totalCount of tags', onPages('/tags', () => ({ totalCount: null }))],
  ['no paging links on tags', onPages('/tags', ({ _links: { self } }) => ({ _links: { self } }))],
  [
    '`last` on the last page',
    onPages('/flags/', ({ _links: links }) => ({
      _links: { ...links, last: links['last'] ?? links['self'] },
    })),
  ],
  [
    'an unknown field',
    onPages('/flags/', ({ items }) => ({
      items: items.map((item) => ({ ...(item as object), holdout: null })),
    })),
  ],
  [
    'errors with an id',
    (_, answer) =>
      isRecord(answer.json) && 'code' in answer.json
        ? { ...answer, json: { ...answer.json, id: 'a-1' } }
        : answer,
  ],
  ['one 429 with Retry-After', oneRateLimit()],
];

describe('the verifier does not blame', () => {
  it.concurrent.each(VARIATIONS)('%s', async (_, variation) => {
    const report = await verifyWith(variation);
    expect(report.checks.filter(({ level, verdict }) => level === 'MUST' && verdict === 'failed')).toEqual(
      [],
    );
    expect(report.exitCode).toBe(0);
  });

  it.concurrent('a server of API version 20240415 without flags', async () => {
    const inThatVersion = { ...server.target, apiVersion: '20240415' } as const;
    const report = await verifyWith(
      onPages('/flags/', () => ({ items: [], totalCount: 0, _links: {} })),
      '',
      inThatVersion,
    );
    expect(report.checks.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
  });

  it.concurrent('a server behind a path prefix', async () => {
    const report = await verifyWith((_, answer) => answer, '/gateway');
    expect(report.checks.filter(({ verdict }) => verdict === 'failed')).toEqual([]);
  });
});
