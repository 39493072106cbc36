import { once } from 'node:events';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { expect, test } from 'vitest';

import { demo } from '../../src/demo/demo.ts';
import { generateDataset } from '../../src/generated/generate-dataset.ts';
import type { Dataset } from '../../src/index.ts';
import { ask } from '../support/ask.ts';
import { ended, run, started } from '../support/run-command.ts';
import { serve } from '../support/serve.ts';
import { temporaryFile } from '../support/temporary-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const MOMENT = Date.parse('2026-11-20T12:00:00Z');

const flagQueries = [
  '',
  'limit=100&summary=0&expand=codeReferences,evaluation,migrationSettings',
  'limit=100&summary=0&archived=true&expand=codeReferences,evaluation,migrationSettings',
  'limit=7&offset=14&env=production',
  'compare=true&limit=100',
  'filter=query:dark',
  'filter=tags:beta%2Btest',
  'filter=state:deprecated',
  'filter=hasExperiment:true',
  'filter=codeReferences.min:1',
  'filter=contextKindsEvaluated:user',
  'filter=guardedRollout:any',
  'filter=releasePipeline:default-pipeline',
  `filter=evaluated:%7B%22after%22:${MOMENT - 5 * 86_400_000}%7D,filterEnv:production`,
  ...['key', 'name', 'creationDate', 'tags', 'type', 'maintainerId'].flatMap((field) => [
    `sort=${field}`,
    `sort=-${field}&limit=100`,
  ]),
  'sort=-targetingModifiedDate&env=staging',
  'limit=0',
];

const paths = [
  ...['shop', 'warehouse', 'nowhere'].flatMap((key) =>
    flagQueries.map((query) => `/api/v2/flags/${key}?${query}`),
  ),
  ...['', 'kind=segment', 'pre=be', 'archived=true', 'asOf=2022-03-01T12:00:00Z', 'limit=5&offset=5'].map(
    (query) => `/api/v2/tags?${query}`,
  ),
];

test('the demo, exported by one command and loaded by another, answers byte for byte alike', async () => {
  const database = await temporaryFile('shop.sqlite');
  const writer = run('export', '--demo');
  const loader = run('load', '-', '--database', database);
  writer.stdout.pipe(loader.stdin);
  expect(await once(loader, 'exit')).toEqual([0, null]);

  const fromDemo = await serve({ now: MOMENT });
  const fromExport = await serve({ now: MOMENT });
  const { stdout } = await ended('export', '--database', database);
  await fromExport.load(JSON.parse(stdout) as Dataset);
  expect(fromExport).toMatchObject({ project: 'shop', otherProject: 'warehouse' });
  for (const path of paths) {
    const [expected, actual] = await Promise.all([ask(fromDemo, path), ask(fromExport, path)]);
    expect({ path, status: actual.status, body: await actual.text() }).toEqual({
      path,
      status: expected.status,
      body: await expected.text(),
    });
  }
});

test.for([
  ['--demo', demo],
  ['--flags 120 --seed 7', generateDataset({ flags: 120, seed: 7 })],
] as const)('export %s writes all of the dataset', async ([argv, dataset]) => {
  const { code, stdout, stderr } = await ended('export', ...argv.split(' '));
  expect({ code, stderr }).toEqual({ code: 0, stderr: '' });
  expect(JSON.parse(stdout)).toEqual({ formatVersion: 1, ...dataset });
});

test('export writes again what was exported', async () => {
  const file = await temporaryFile('shop.json');
  const { stdout } = await ended('export', '--demo');
  await writeFile(file, stdout);
  expect((await ended('export', '--load', file)).stdout).toBe(await readFile(file, 'utf8'));
});

test('a server with --load answers from the file', async () => {
  const file = await temporaryFile('one.json');
  await writeFile(file, '\uFEFF{"projects":[{"key":"my web","environments":[],"flags":[]}]}');
  const { line } = await started('--load', file, '--port', '0');
  expect(line).toMatch(/ project=my web token=allowed-token denied=denied-token$/);
});

test('a file with faults is told with the path of each, a line a fault, and exit 2', async () => {
  const folder = await temporaryFolder();
  const file = join(folder, 'broken.json');
  await writeFile(file, '{"projects":[{"key":"web","environments":[],"flags":[{"key":"a"}]}]}');
  for (const argv of [
    ['--load', file],
    ['--watch', file],
    ['load', file, '--database', join(folder, 'x.sqlite')],
  ]) {
    const { code, stdout, stderr } = await ended(...argv);
    expect({ code, stdout }).toEqual({ code: 2, stdout: '' });
    expect(stderr.split('\n')).toEqual([
      'error: The dataset has 2 faults, and nothing of it was loaded:',
      '  /projects/0/flags/0/creationDate: is missing',
      '  /projects/0/flags/0/name: is missing',
      'More is checked once these are mended.',
      '',
    ]);
  }
});
