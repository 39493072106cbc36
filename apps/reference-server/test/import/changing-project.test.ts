import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import type { Dataset, FlagDefinition, ReferenceServer } from '../../src/index.ts';
import { ask } from '../support/ask.ts';
import { load, textOf } from '../support/database-content.ts';
import { serve } from '../support/serve.ts';
import { temporaryFile } from '../support/temporary-file.ts';
import { importInProcess } from './support/import-in-process.ts';
import { type ImportProxy, startImportProxy } from './support/import-proxy.ts';
import { demoWithEnvironments, giveToken } from './support/import-source.ts';

const dataset = demoWithEnvironments(7);
// Nobody's prerequisite, so that it can go.
const FLAG = 'search.typo-tolerance';

interface Setting {
  readonly original: ReferenceServer;
  readonly proxy: ImportProxy;
  readonly database: string;
  readonly importShop: (options?: { readonly env?: readonly string[] }) => Promise<string>;
}

async function setUp(): Promise<Setting> {
  const original = await serve({ dataset });
  const proxy = await startImportProxy(original.url);
  giveToken(original.token);
  const database = await temporaryFile('shop.sqlite');
  const what = { url: proxy.url, project: 'shop', database };
  return { original, proxy, database, importShop: (options) => importInProcess({ ...what, ...options }) };
}

/** Lets something happen before a list of flags is answered for the n-th time. */
function beforeList(proxy: ImportProxy, happen: (list: number) => Promise<void> | undefined): void {
  let lists = 0;
  proxy.answer = async ({ url }) => {
    if (url.includes('summary=0')) await happen((lists += 1));
    return false;
  };
}

const changes: Readonly<Record<string, (flag: FlagDefinition) => readonly FlagDefinition[]>> = {
  edited: (flag) => [{ ...flag, name: 'Edited', _version: 99 }],
  archived: (flag) => [{ ...flag, archivedDate: flag.creationDate + 1 }],
  deleted: () => [],
  added: (flag) => [flag, { ...flag, key: 'a-new-one' }],
};

test.for(Object.entries(changes))('a flag that is %s while it is read is read again', async ([, change]) => {
  const { original, proxy, database, importShop } = await setUp();
  beforeList(proxy, (list) => (list === 2 ? original.load(changed(change)) : undefined));
  expect(await importShop()).toMatch(/^The project changed meanwhile \(.+\); reading that part again\.$/m);
  const copy = await serve({ database });
  for (const query of ['', 'filter=state:archived&']) {
    const path = `/api/v2/flags/shop?${query}limit=100&summary=0&expand=codeReferences,evaluation,migrationSettings`;
    expect(await (await ask(copy, path)).text()).toBe(await (await ask(original, path)).text());
  }
});

test('only what changed is read again', async () => {
  const { original, proxy, importShop } = await setUp();
  beforeList(proxy, (list) =>
    list === 2 ? original.load(changed(changes['edited'] ?? ((flag) => [flag]))) : undefined,
  );
  await importShop();
  const lists = proxy.requests.filter(({ url }) => url.includes('summary=0'));
  expect(lists).toHaveLength(5);
});

test('a project that changes all the time is given up, and nothing is loaded', async () => {
  const { original, proxy, database, importShop } = await setUp();
  await load(database, dataset);
  const before = await textOf(database);
  beforeList(proxy, (list) => original.load(changed((flag) => [{ ...flag, _version: 100 + list }])));
  await expect(importShop()).rejects.toThrow(
    /^shop was not imported: the project changed each of the 4 times that it was read \(the _version of .+ moved\) \(run it again to go on; \d+ answers kept in .+\)$/,
  );
  expect(await textOf(database)).toBe(before);
});

test('an unarchived flag is seen, though neither list had it', async () => {
  const { original, proxy, database, importShop } = await setUp();
  const archived = dataset.projects[0]?.flags.find((flag) => flag.archivedDate !== undefined)?.key;
  // Both lists of unarchived flags were read by then.
  beforeList(proxy, (list) => (list === 3 ? original.load(changed(unarchive, archived)) : undefined));
  expect(await importShop()).toContain('unarchived flags came, and there are');
  const copy = await serve({ database });
  const { totalCount } = (await (await ask(copy, '/api/v2/flags/shop')).json()) as { totalCount: number };
  expect(totalCount).toBe(61);
});

test('a storm of 429 is only slower', async () => {
  const { proxy, importShop } = await setUp();
  proxy.answer = (_request, response, number) => {
    // More in a row than the client has patience for.
    if (number > 40 || number % 8 === 0) return false;
    response.writeHead(429, { 'x-ratelimit-reset': String(Date.now() + 30) }).end('{}');
    return true;
  };
  expect(await importShop()).toContain('holds shop now.');
});

test('answers to another question, or from before yesterday, are not used', async () => {
  const { proxy, database, importShop } = await setUp();
  const folder = `${database}.import`;
  const breakOff = async (): Promise<void> => {
    const before = proxy.requests.length;
    proxy.answer = (_request, response, number) => {
      if (number - before <= 4) return false;
      response.writeHead(403).end('{}');
      return true;
    };
    await expect(importShop()).rejects.toThrow('was answered 403');
    proxy.answer = () => false;
  };
  await breakOff();
  expect(await readdir(folder)).toHaveLength(4);
  expect(await importShop({ env: ['test'] })).toContain(
    `The answers in ${folder} are of another import; beginning anew.`,
  );
  await breakOff();
  const manifest = join(folder, 'import.json');
  const { asked } = JSON.parse(await readFile(manifest, 'utf8')) as { asked: string };
  await writeFile(manifest, JSON.stringify({ asked, begun: Date.now() - 90_000_000 }));
  expect(await importShop()).toContain(`The answers in ${folder} are older than a day; beginning anew.`);
});

test('a folder with files of somebody is left alone', async () => {
  const { database, importShop } = await setUp();
  const folder = `${database}.import`;
  await mkdir(folder);
  await writeFile(join(folder, 'thesis.txt'), 'mine');
  await expect(importShop()).rejects.toThrow(
    'holds files that are not of an import; --keep takes another folder',
  );
  expect(await readFile(join(folder, 'thesis.txt'), 'utf8')).toBe('mine');
});

test('an answer that was cut on the disk is asked for again', async () => {
  const { proxy, database, importShop } = await setUp();
  const folder = `${database}.import`;
  proxy.answer = (_request, response, number) => {
    if (number <= 4) return false;
    response.writeHead(403).end('{}');
    return true;
  };
  await expect(importShop()).rejects.toThrow('was answered 403');
  const answers = (await readdir(folder)).filter((name) => name !== 'import.json');
  for (const name of answers) await writeFile(join(folder, name), '{"items":[');
  proxy.answer = () => false;
  expect(await importShop()).toContain('holds shop now.');
});

function unarchive(flag: FlagDefinition): readonly FlagDefinition[] {
  const { archivedDate: _archivedDate, ...live } = flag;
  return [live];
}

/** The dataset with one flag of its first project changed. */
function changed(change: (flag: FlagDefinition) => readonly FlagDefinition[], key = FLAG): Dataset {
  const [shop, ...others] = dataset.projects;
  if (shop === undefined) throw new Error('There is no project.');
  const flags = shop.flags.flatMap((flag) => (flag.key === key ? change(flag) : [flag]));
  return { ...dataset, projects: [{ ...shop, flags }, ...others] };
}
