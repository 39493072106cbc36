import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { createProgress } from '../../src/import/progress.ts';
import { ask } from '../support/ask.ts';
import { ended } from '../support/run-command.ts';
import { serve } from '../support/serve.ts';
import { temporaryFile } from '../support/temporary-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { importInProcess } from './support/import-in-process.ts';
import { giveToken } from './support/import-source.ts';

const right = { url: 'https://app.example', project: 'web', output: 'web.json' };

describe('wrong options are told in one line', () => {
  test.for<[options: Parameters<typeof importInProcess>[0], complaint: string]>([
    [
      { ...right, url: 'app.example' },
      '--url takes an address such as https://app.launchdarkly.com, without user',
    ],
    [{ ...right, url: 'ftp://app.example' }, '--url takes an address'],
    [{ ...right, url: 'https://me:secret@app.example' }, '--url takes an address'],
    [{ ...right, url: 'https://app.example?x=1' }, '--url takes an address'],
    [
      { ...right, url: 'http://app.example' },
      '--url is not https, so others could read the access token; --allow-http',
    ],
    [{ ...right, url: 'http://127.0.0.1.example' }, '--url is not https'],
    [
      { ...right, tokenEnv: 'NO_SUCH' },
      'NO_SUCH is not set; put the access token in it, or name another variable',
    ],
    [{ url: right.url, project: 'web' }, 'there is nowhere to put the project; name --database or --output'],
    [{ ...right, output: '/' }, '/ is a folder; name a file in it'],
  ])('%j', async ([options, complaint]) => {
    giveToken('token');
    const reason = await importInProcess(options).then(String, (error: Error) => error.message);
    expect(reason).toContain(complaint);
    expect(reason).not.toMatch(/\n|secret/);
  });

  test('a token that no header can carry is not told', async () => {
    giveToken('to\nken');
    await expect(importInProcess(right)).rejects.toThrow(
      /^FLAG_CONTRACT_TOKEN holds no access token: it has characters/,
    );
  });

  test.for([
    [['--project', 'web', '--output', '-'], "required option '--url <address>' not specified"],
    [['--url', 'https://app.example', '--output', '-'], "required option '--project <key>' not specified"],
    [['--concurrency', '9'], 'It takes an integer from 1 to 8.'],
    [['--env', ''], 'It takes the key of an environment.'],
    [['--url', 'https://app.example', '--project', 'web', '--databse', 'x'], "unknown option '--databse'"],
    [
      ['--url', 'https://app.example', '--project', 'web', '--database', 'x', '--output', 'y'],
      "option '--database <file or url>' cannot be used with option '--output <file>'",
    ],
  ] as const)('%j', async ([argv, complaint]) => {
    const { code, stdout, stderr } = await ended('import', ...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr).toContain(complaint);
    expect(stderr).toMatch(/^[^\n]+\n$/);
  });
});

test('a server that does not tell its environments wants them named', async () => {
  const server = await serve({ dataset: { projects: [{ key: 'web', environments: [], flags: [] }] } });
  giveToken(server.token);
  const output = await temporaryFile('web.json');
  await expect(importInProcess({ ...right, url: server.url, output })).rejects.toThrow(
    'web was not imported: the server does not tell the environments; name them with --env',
  );
});

test('a folder that is not there is told', async () => {
  const server = await serve();
  giveToken(server.token);
  const output = join(await temporaryFolder(), 'nowhere', 'shop.json');
  await expect(importInProcess({ url: server.url, project: 'shop', output })).rejects.toThrow(
    `${output}.import can not be made, because the folder that it belongs in is not there; make that one first`,
  );
});

test('an environment that is not there is told', async () => {
  const server = await serve();
  giveToken(server.token);
  const output = await temporaryFile('shop.json');
  const options = { url: server.url, project: 'shop', env: ['production', 'night'], output };
  await expect(importInProcess(options)).rejects.toThrow(
    /^shop was not imported: the list of flags was answered 404: The project has no environment `night`\.$/,
  );
  expect(existsSync(`${output}.import`)).toBe(false);
});

test('a server that is not there is told, and leaves nothing behind', async () => {
  giveToken('token');
  const folder = await temporaryFolder();
  const output = join(folder, 'web.json');
  const nobody = { url: 'http://127.0.0.1:1', project: 'web', env: ['test'], output };
  await expect(importInProcess(nobody)).rejects.toThrow(
    /^web was not imported: the list of flags got no answer: [^()]*$/,
  );
  expect(await readdir(folder)).toEqual([]);
});

test('what is no folder of answers is left alone when an import breaks off', async () => {
  giveToken('token');
  const folder = await temporaryFolder();
  for (const file of ['import.json', 'mine.txt']) await writeFile(join(folder, file), '{}');
  const nobody = {
    url: 'http://127.0.0.1:1',
    project: 'web',
    keep: folder,
    output: join(folder, 'web.json'),
  };
  await expect(importInProcess(nobody)).rejects.toThrow(
    'web was not imported: the list of flags got no answer',
  );
  expect((await readdir(folder)).toSorted()).toEqual(['import.json', 'mine.txt']);
});

test('what was copied is counted, one in the singular', async () => {
  const environments = [{ key: 'test', name: 'Test' }];
  const flags = [{ key: 'a', name: 'A', creationDate: 1 }];
  const server = await serve({ dataset: { projects: [{ key: 'web', environments, flags }] } });
  giveToken(server.token);
  const output = join(await temporaryFolder(), 'web.json');
  expect(await importInProcess({ url: server.url, project: 'web', output })).toContain(
    'Copied 1 flag, 0 of them archived, in 1 environment.\n',
  );
});

describe('--output', () => {
  test('writes a file that can be served, in place of what was there', async () => {
    const server = await serve();
    giveToken(server.token);
    const folder = await temporaryFolder();
    const output = join(folder, 'shop.json');
    await writeFile(output, 'before');
    await importInProcess({ url: server.url, project: 'shop', output });
    expect(await readdir(folder)).toEqual(['shop.json']);
    const copy = await serve({ dataset: JSON.parse(await readFile(output, 'utf8')) as never });
    const path = '/api/v2/flags/shop?limit=100&summary=0&compare=true';
    expect(await (await ask(copy, path)).text()).toBe(await (await ask(server, path)).text());
  });

  test('- writes to the standard output, and the rest to the standard error', async () => {
    const server = await serve();
    giveToken(server.token);
    const keep = await temporaryFile('kept');
    const argv = ['--url', server.url, '--project', 'shop', '--output', '-', '--keep', keep];
    const { code, stdout, stderr } = await ended('import', ...argv);
    expect(code).toBe(0);
    expect(stderr).toMatch(/^Copied 66 flags.+\n.+\n.+\n$/);
    expect(JSON.parse(stdout)).toMatchObject({ formatVersion: 1, projects: [{ key: 'shop' }] });
  });
});

test('a database that can not be used is told before anybody is asked', async () => {
  const folder = await temporaryFolder();
  giveToken('token');
  const database = join(folder, 'a-folder');
  await mkdir(database);
  const nobody = { url: 'http://127.0.0.1:1', project: 'web', database };
  await expect(importInProcess(nobody)).rejects.toThrow(`${database} is a folder; name a file in it`);
});

describe('progress', () => {
  test('is one line that changes, on a terminal, and has no colours', () => {
    const clear = '\r\u001b[K';
    expect(shown(true)).toBe(
      `${clear}Reading web: answer 1${clear}A line.\n${clear}Reading web: answer 2${clear}`,
    );
  });

  test('is not in a log', () => {
    expect(shown(false)).toBe('A line.\n');
  });
});

/** What two answers and a line look like. */
function shown(isTTY: boolean): string {
  const texts: string[] = [];
  const progress = createProgress('web', { isTTY, write: (text) => texts.push(String(text)) > 0 });
  progress.countAnswer();
  progress.say('A line.');
  progress.countAnswer();
  progress.end();
  return texts.join('');
}
