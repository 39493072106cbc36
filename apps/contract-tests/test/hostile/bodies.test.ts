import { brotliCompressSync, deflateSync, gzipSync, zstdCompressSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startReferenceServer, type StartedServer } from '../../src/target/start-reference-server.ts';
import { body, endless, type HostileMode } from '../support/hostile/hostile-mode.ts';
import { ONE_PAGE, runAgainst } from '../support/hostile/hostile-run.ts';
import { onOneLaterPage } from '../support/faults/on-one-later-page.ts';

const TIME_LIMIT = { timeout: 60_000 };

let server: StartedServer;
beforeAll(async () => {
  server = await startReferenceServer();
});
afterAll(() => server.stop());

const BOMB = Buffer.alloc(40 * 1024 * 1024, ' ');
const ZIPPED_BOMB = gzipSync(BOMB);
const TOO_LONG = /longer than 16777216 bytes/;
const TOO_MANY = /more than 500000 values/;
const NO_JSON = /is not JSON|does not answer with JSON/;
const NO_PAGE = /documented shape|The body|no JSON object with `items`/;
const HEAD = 'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\n';
const GIGABYTE = 2 ** 30;

const page = (items: string): string => `{"items":[${items}],"totalCount":1,"_links":{}}`;
const encoded = (bytes: Uint8Array, encoding: string): HostileMode['respond'] =>
  body(bytes, { 'content-encoding': encoding });

const MODES: readonly HostileMode[] = [
  {
    what: 'of a gigabyte',
    respond: endless(`${HEAD}Content-Length: ${GIGABYTE}\r\n\r\n`, ' '),
    says: TOO_LONG,
  },
  { what: 'without end', respond: endless(`${HEAD}\r\n`, ' '), says: TOO_LONG },
  {
    what: 'in one chunk of a gigabyte',
    respond: endless(`${HEAD}Transfer-Encoding: chunked\r\n\r\n40000000\r\n`, ' '),
    says: TOO_LONG,
  },
  { what: 'unpacked from gzip to more than anything', respond: encoded(ZIPPED_BOMB, 'gzip'), says: TOO_LONG },
  {
    what: 'unpacked from Brotli to more than anything',
    respond: encoded(brotliCompressSync(BOMB), 'br'),
    says: TOO_LONG,
  },
  {
    what: 'unpacked from deflate to more than anything',
    respond: encoded(deflateSync(BOMB), 'deflate'),
    says: TOO_LONG,
  },
  {
    what: 'unpacked from zstd to more than anything',
    respond: encoded(zstdCompressSync(BOMB), 'zstd'),
    says: TOO_LONG,
  },
  { what: 'zipped twice', respond: encoded(gzipSync(ZIPPED_BOMB), 'gzip, gzip'), says: TOO_LONG },
  {
    what: 'said to be zipped a hundred times',
    respond: encoded(ZIPPED_BOMB, Array(100).fill('gzip').join()),
    says: /content-encoding/,
  },
  { what: 'said to be zipped', respond: encoded(Buffer.from('{}'), 'gzip'), says: /incorrect header check/ },
  {
    what: 'zipped, and cut',
    respond: encoded(gzipSync(page('')).subarray(0, 20), 'gzip'),
    says: /not JSON|JSON|unexpected end/,
  },
  {
    what: 'in an encoding that nobody knows',
    respond: encoded(Buffer.from('??'), 'x-secret'),
    says: NO_JSON,
  },
  { what: 'nested 100,000 deep', respond: body('['.repeat(100_000)), says: /deeper than 100 levels/ },
  {
    what: 'with a million keys',
    respond: body(`{${Array.from({ length: 1e6 }, (_, key) => `"${key}":0`).join()}}`),
    says: TOO_MANY,
  },
  { what: 'with four million items', respond: body(page(`${'1,'.repeat(4e6)}1`)), says: TOO_MANY },
  { what: 'with an item of 50 MB', respond: body(page(`"${'x'.repeat(5e7)}"`)), says: TOO_LONG },
  {
    what: 'with a number like 1e400',
    respond: body('{"items":[],"totalCount":1e400,"_links":{}}'),
    says: /number in the body is too large/,
  },
  {
    what: 'with a number of 20 digits',
    respond: body('{"items":[{}],"totalCount":98765432109876543210}'),
    says: /items|_links|documented/,
  },
  { what: 'with NaN', respond: body('{"items":[],"totalCount":NaN}'), says: NO_JSON },
  { what: 'with Infinity', respond: body('{"items":[],"totalCount":-Infinity}'), says: NO_JSON },
  {
    what: 'with the same key twice',
    respond: body('{"items":[],"items":[{}],"_links":{}}'),
    says: /same key twice/,
  },
  { what: 'cut in the middle', respond: body('{"items":[{"key":"a'), says: NO_JSON },
  { what: 'that is empty', respond: body(''), says: NO_JSON },
  { what: 'of null', respond: body('null'), says: NO_PAGE },
  { what: 'of a number', respond: body('7'), says: NO_PAGE },
  { what: 'of a string', respond: body('"items"'), says: NO_PAGE },
  { what: 'of a list', respond: body('[{"items":[]}]'), says: NO_PAGE },
  { what: 'without items', respond: body('{}'), says: NO_PAGE },
  { what: 'with items that have no key', respond: body(page('{}')), says: NO_PAGE },
  {
    what: 'with links that are none',
    respond: body('{"items":[],"totalCount":0,"_links":{"next":"here","last":null}}'),
    says: /The body at \/_links/,
  },
  {
    what: 'with an item that has nothing but a prototype',
    respond: body(page('{"__proto__":{"key":"a"}}')),
    says: NO_PAGE,
  },
  { what: 'with items that are an object', respond: body('{"items":{"0":{}},"_links":{}}'), says: NO_PAGE },
  {
    what: 'with 100,000 items that are null',
    respond: body(page(`${'null,'.repeat(99_999)}null`)),
    says: NO_PAGE,
  },
  { what: 'with items that are lists', respond: body(page('[],[[]]')), says: NO_PAGE },
  { what: 'with a byte order mark', respond: body(`\uFEFF${page('')}`), says: /byte order mark/ },
  {
    what: 'in UTF-16',
    respond: body(Buffer.from(page(''), 'utf16le'), { 'content-type': 'application/json; charset=utf-16' }),
    says: /not UTF-8|JSON/,
  },
  { what: 'in Latin-1', respond: body(Buffer.from(page('"é"'), 'latin1')), says: /not UTF-8/ },
  {
    what: 'of a web page',
    respond: body('<!doctype html><title>Shop</title>', { 'content-type': 'text/html' }),
    says: /text\/html/,
  },
  {
    what: 'of plain text',
    respond: body(page('{}'), { 'content-type': 'text/plain' }),
    says: /text\/plain|documented shape/,
  },
  {
    what: 'whose type is no type',
    respond: body(page('{}'), { 'content-type': ';;/;=' }),
    says: /content-type|documented shape/,
  },
];

describe('a body', () => {
  it.each(MODES)('$what is a finding, if it is that of one later page', TIME_LIMIT, async (mode) => {
    const run = await runAgainst(
      server.target,
      () => onOneLaterPage((_request, answer) => ({ ...answer, respond: mode.respond })),
      { only: ONE_PAGE },
    );
    expect(run).toMatchObject({ exitCode: 1, strangersGuests: [] });
    expect(run.says).toMatch(mode.says);
  });

  it.each(MODES)('$what is a finding, if all are so', TIME_LIMIT, async (mode) => {
    const run = await runAgainst(server.target, () => (_request, answer) => ({
      ...answer,
      respond: mode.respond,
    }));
    expect([1, 2]).toContain(run.exitCode);
    expect(run.says).toMatch(mode.says);
    expect(run.complaint).not.toContain('\n');
  });
});
