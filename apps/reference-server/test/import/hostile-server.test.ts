import { existsSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import type { ServerResponse } from 'node:http';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { generateDataset } from '../../src/generated/generate-dataset.ts';
import { load, textOf } from '../support/database-content.ts';
import { ended } from '../support/run-command.ts';
import { serve } from '../support/serve.ts';
import { temporaryFile } from '../support/temporary-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { importInProcess } from './support/import-in-process.ts';
import { type SeenRequest, startImportProxy } from './support/import-proxy.ts';
import { demoWithEnvironments, giveToken } from './support/import-source.ts';

const TOKEN = 'secret-token-of-the-test';
// The first one asks for the environments; the others for lists.
const GOOD_REQUESTS = 3;

type Hostile = (response: ServerResponse, request: SeenRequest, elsewhere: string) => void;

const flag = {
  key: 'a',
  name: 'A',
  tags: [],
  creationDate: 1,
  temporary: true,
  archived: false,
  environments: {},
};

const hostile: Readonly<Record<string, readonly [answer: Hostile, complaint: RegExp]>> = {
  HTML: [html('<!doctype html><h1>Sign in</h1>'), /the answer to http\S+ is not JSON$/],
  'JSON that ends too early': [html('{"items":[{"key":"a"'), /the answer to http\S+ is not JSON$/],
  'a connection that is cut': [
    (response) => {
      response.writeHead(200, { 'content-length': '100000' });
      response.write('{"items":[', () => response.destroy());
    },
    /got no answer: /,
  ],
  '500 again and again': [
    (response) => response.writeHead(500, { 'content-type': 'text/html' }).end('<p>\u001b[31mout\nof order'),
    /the list of \w+ was answered 500: no reason given$/,
  ],
  '400 with a message of many lines, and the token': [
    (response) =>
      response.writeHead(400).end(JSON.stringify({ code: 'x', message: `a\n\u001b[31mb ${TOKEN}` })),
    /the list of \w+ was answered 400: a \[31mb \[token\]$/,
  ],
  'a redirect to elsewhere': [
    (response, { url }, elsewhere) => response.writeHead(302, { location: `${elsewhere}${url}` }).end(),
    /was answered 302: no page; redirects are not followed$/,
  ],
  'a next page elsewhere': [
    (response, _request, elsewhere) =>
      response.end(
        JSON.stringify({ items: [], _links: { next: { href: `${elsewhere}/api/v2/tags?offset=1` } } }),
      ),
    /the link `next` leads to no page of this list\.$/,
  ],
  'pages that do not advance': [
    (response) => response.end(JSON.stringify({ items: [], _links: { next: { href: '/api/v2/tags' } } })),
    /the next page does not advance\.$/,
  ],
  'flags without a key': [
    json({ items: [{ ...flag, key: undefined }] }),
    /the answer to http\S+ is wrong at \/items\/0: it must have required property 'key'$/,
  ],
  'flags of an impossible date': [
    json({ items: [{ ...flag, creationDate: 'yesterday' }] }),
    /is wrong at \/items\/0\/creationDate: it must be integer$/,
  ],
  'flags without the environments': [
    json({ items: [flag] }),
    /is wrong at \/items\/0\/environments: it must have required property '[^']+'$/,
  ],
  'no list': [json({ items: { length: 3 } }), /is wrong at \/items: it must be array$/],
  'text that no database keeps': [
    json({ items: [{ ...flag, name: '\0', environments: Object.fromEntries(configs()) }] }),
    /is wrong at \/items\/0\/name: it has the character U\+0000, or half of a surrogate pair$/,
  ],
  'the access token': [
    json({ items: [], note: TOKEN }),
    /the answer to http\S+ holds the access token, which is not to be kept$/,
  ],
};

test.for(Object.entries(hostile))(
  '%s: told in one line, and the old data stand',
  async ([, [answer, complaint]]) => {
    const original = await serve({ dataset: demoWithEnvironments(1), token: TOKEN });
    const proxy = await startImportProxy(original.url);
    const elsewhere = await startImportProxy(original.url);
    giveToken(TOKEN);
    const folder = await temporaryFolder();
    const database = join(folder, 'shop.sqlite');
    await load(database, generateDataset({ flags: 1, seed: 1 }));
    const before = await textOf(database);
    const importShop = (): Promise<string> => importInProcess({ url: proxy.url, project: 'shop', database });

    proxy.answer = (request, response, number) => {
      if (number <= GOOD_REQUESTS) return false;
      answer(response, request, elsewhere.url);
      return true;
    };
    const reason = await importShop().then(String, (error: Error) => error.message);
    expect(reason).toMatch(/^shop was not imported: [^\p{Cc}]+$/u);
    const [, why = ''] =
      /^(.+) \(run it again to go on; \d+ answers? kept in .+\.import\)$/.exec(reason) ?? [];
    expect(why).toMatch(complaint);
    expect(await textOf(database)).toBe(before);
    const kept = join(folder, 'shop.sqlite.import');
    const names = await readdir(kept);
    const texts = await Promise.all(names.map((name) => readFile(join(kept, name), 'utf8')));
    expect([reason, ...texts].filter((text) => text.includes(TOKEN))).toEqual([]);
    expect(elsewhere.requests).toEqual([]);
    expect(proxy.requests.filter(tellsToken)).toEqual([]);

    proxy.answer = () => false;
    expect(await importShop()).toContain(`Going on with the ${names.length - 1} answers in ${kept}.`);
    expect(await textOf(database)).not.toBe(before);
  },
);

test('the command ends with one line and exit code 2', async () => {
  const proxy = await startImportProxy('');
  giveToken(TOKEN);
  const database = await temporaryFile('shop.sqlite');
  proxy.answer = (_request, response) => {
    response.writeHead(401).end(JSON.stringify({ code: 'unauthorized', message: 'no\n\u001b[31mway' }));
    return true;
  };
  expect(await ended('import', '--url', proxy.url, '--project', 'shop', '--database', database)).toEqual({
    code: 2,
    stdout: '',
    stderr: 'error: shop was not imported: the list of flags was answered 401: no [31mway\n',
  });
  expect(existsSync(database)).toBe(false);
});

function html(body: string): Hostile {
  return (response) => response.writeHead(200, { 'content-type': 'text/html' }).end(body);
}

function json(body: unknown): Hostile {
  return (response) => response.end(JSON.stringify(body));
}

function configs(): readonly (readonly [string, object])[] {
  const [shop] = demoWithEnvironments(1).projects;
  return (shop?.environments ?? []).map(({ key }) => [key, { on: true, lastModified: 1 }]);
}

/** Whether a request has the token in another place than the header that is for it. */
function tellsToken({ url, headers: { authorization, ...others } }: SeenRequest): boolean {
  return authorization !== TOKEN || JSON.stringify([url, others]).includes(TOKEN);
}
