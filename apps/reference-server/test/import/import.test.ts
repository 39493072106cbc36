import { randomInt } from 'node:crypto';
import { readdir } from 'node:fs/promises';
import { join } from 'node:path';

import * as fc from 'fast-check';
import { expect, test } from 'vitest';

import { generateDataset } from '../../src/generated/generate-dataset.ts';
import type { Dataset, ReferenceServer } from '../../src/index.ts';
import { ask, askFlags, askRefused, askTags } from '../support/ask.ts';
import { ended } from '../support/run-command.ts';
import { serve } from '../support/serve.ts';
import { temporaryFile } from '../support/temporary-file.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { startImportProxy } from './support/import-proxy.ts';
import { demoWithEnvironments, giveToken } from './support/import-source.ts';
import { requestsOf } from './support/requests-of.ts';

const seed = Number(process.env['SEED'] ?? randomInt(2 ** 31));
const runs = Number(process.env['RUNS'] ?? 500);

test(`a project that is imported answers as the original does: SEED=${seed} RUNS=${runs}`, async () => {
  const dataset = demoWithEnvironments(seed);
  const limited = await serve({ dataset, rateLimit: { requests: 6, windowMs: 1_000 } });
  const proxy = await startImportProxy(limited.url);
  giveToken(limited.token);
  const folder = await temporaryFolder();
  const database = join(folder, 'shop.sqlite');
  const imported = await ended('import', '--url', proxy.url, '--project', 'shop', '--database', database);
  expect(imported).toMatchObject({ code: 0, stdout: '' });
  expect(imported.stderr).toContain('Copied 66 flags, 6 of them archived, in 6 environments.');
  expect(imported.stderr).toContain(`${database} holds shop now.\n`);
  expect(imported.stderr).not.toContain('\r');
  expect(await readdir(folder)).toEqual(['shop.sqlite']);

  const refused = proxy.requests.filter(({ status }) => status === 429);
  expect(refused.length).toBeGreaterThan(0);
  const lists = proxy.requests.filter(({ url }) => url.includes('summary=0'));
  expect(lists.every(({ headers }) => headers['ld-api-version'] === '20240415')).toBe(true);
  expect(lists.every(({ url }) => new URL(url, proxy.url).searchParams.getAll('env').length === 3)).toBe(
    true,
  );

  const original = await serve({ dataset });
  const copy = await serve({ database });
  let answered = 0;
  const property = fc.asyncProperty(requestsOf(dataset), async ({ path, version }) => {
    const headers = version === '' ? {} : { 'LD-API-Version': version };
    const [expected, actual] = await Promise.all(
      [original, copy].map(async (server) => {
        const response = await ask(server, path, { headers });
        return { path, version, status: response.status, body: await response.json() };
      }),
    );
    if (actual?.status === 200) answered += 1;
    const isUnknown = /applicationEvaluated|guardedRollout|releasePipeline/.test(path);
    expect(isUnknown ? { ...actual, body: {} } : actual).toEqual(
      isUnknown ? { path, version, status: 400, body: {} } : expected,
    );
  });
  await fc.assert(property, { numRuns: runs, seed });
  expect(answered).toBeGreaterThan(runs / 4);
}, 300_000);

test('what answers do not tell is refused with the reason', async () => {
  const { copy } = await importShop(['production', 'staging']);
  for (const [path, reason] of [
    [at('filter=applicationEvaluated:web'), 'no answer shows which applications evaluated a flag'],
    [at('filter=releasePipeline:default-pipeline'), 'no answer shows which release pipelines a flag is in'],
    [at('filter=guardedRollout:any'), 'no answer shows which guarded rollouts a flag has'],
    [
      at('filter=evaluated:%7B%22after%22:1%7D,filterEnv:production'),
      'no answer shows when a flag was evaluated',
    ],
    [
      at('filter=contextKindsEvaluated:user'),
      'not all environments of the project were imported; with `filterEnv` it is',
    ],
    [at('compare=true'), 'not all environments of the project were imported'],
    ['/api/v2/tags?asOf=2024-01-01T00:00:00Z', 'the tags were imported as they were then'],
  ] as const) {
    const refused = await askRefused(copy, path);
    expect(refused).toMatchObject({ status: 400, code: 'invalid_request' });
    expect(refused.message).toMatch(/ is not known here, because /);
    expect(refused.message).toContain(`${reason}.`);
  }
  expect((await askRefused(copy, at('env=test'))).status).toBe(404);
  expect((await askRefused(copy, '/api/v2/flags/warehouse')).status).toBe(404);
  const { totalCount } = await askFlags(copy, 'filter=contextKindsEvaluated:user,filterEnv:production');
  expect(totalCount).toBeGreaterThan(0);
  await askFlags(copy, 'compare=false');
  await askTags(copy, 'asOf=2999-01-01T00:00:00Z');
});

test.for([0, 1, 1_500])('%i flags are all there', async (count) => {
  const dataset = generateDataset({ flags: count, seed: 3 });
  const original = await serve({ dataset });
  giveToken(original.token);
  const database = await temporaryFile('store.sqlite');
  const environments = dataset.projects[0]?.environments.flatMap(({ key }) => ['--env', key]) ?? [];
  const target = ['--url', original.url, '--project', 'store', ...environments];
  const { code, stderr } = await ended('import', ...target, '--database', database);
  expect({ code, stderr }).toMatchObject({ code: 0 });
  const copy = await serve({ database });
  for (const query of ['', 'archived=true&', 'filter=tags:beta&']) {
    const [expected, actual] = await Promise.all(
      [original, copy].map((server) => askFlags(server, `${query}limit=100&summary=0&sort=-creationDate`)),
    );
    expect(actual).toEqual(expected);
  }
});

test('what was imported is exported and loaded again word for word', async () => {
  const { copy, database, original } = await importShop([]);
  const again = await serve({ dataset: await exported(database) });
  for (const path of [
    'flags/shop?limit=100&summary=0&expand=codeReferences,evaluation',
    'tags',
    'tags?kind=flag',
  ]) {
    const [expected, first, second] = await Promise.all(
      [original, copy, again].map(async (server) => (await ask(server, `/api/v2/${path}`)).text()),
    );
    expect(first).toBe(expected);
    expect(second).toBe(expected);
  }
  const unknown = '/api/v2/flags/shop?filter=releasePipeline:p';
  expect(await askRefused(again, unknown)).toEqual(await askRefused(copy, unknown));
});

function at(query: string): string {
  return `/api/v2/flags/shop?${query}`;
}

interface ImportedShop {
  readonly original: ReferenceServer;
  readonly copy: ReferenceServer;
  readonly database: string;
}

async function importShop(environments: readonly string[]): Promise<ImportedShop> {
  const original = await serve();
  giveToken(original.token);
  const database = await temporaryFile('shop.sqlite');
  const env = environments.flatMap((key) => ['--env', key]);
  const argv = ['import', '--url', original.url, '--project', 'shop', ...env, '--database', database];
  expect(await ended(...argv)).toMatchObject({ code: 0 });
  return { original, copy: await serve({ database }), database };
}

async function exported(database: string): Promise<Dataset> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the server checks what it loads
  return JSON.parse((await ended('export', '--database', database)).stdout) as Dataset;
}
