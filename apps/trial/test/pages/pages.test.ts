import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import getPort from 'get-port';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

import rootPackage from '../../../../package.json' with { type: 'json' };
import { type Copy, copyRepository } from '../support/copy-repository.ts';
import { readBlocks } from '../support/read-blocks.ts';
import { REPOSITORY } from '../support/repository.ts';
import { type Page, type Server, startChangedServer } from '../support/start-changed-server.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { printsLike } from './prints-like.ts';
import { runShell } from './run-shell.ts';

const PAGES = [
  'README.md',
  'CONTRIBUTING.md',
  'SECURITY.md',
  'apps/contract-tests/README.md',
  'apps/reference-server/README.md',
  'apps/reference-server/bench/README.md',
];

// Those but shell are tested by test/packages/*-readme.test.ts, and JavaScript by the verifier's own-checks.test.ts.
const TESTED_LANGUAGES: Readonly<Record<string, readonly string[]>> = {
  'apps/contract-tests/README.md': ['sh', 'ts', 'js', 'yaml', 'md'],
  'apps/reference-server/README.md': ['sh', 'ts'],
};

// The first two run this very test, and CI runs them; the last one publishes.
const NOT_HERE = /^(?:npx -y \S+ (?:test|check)|pnpm release\b.*)$/gm;

const PNPM_COMMANDS = new Set(['install', 'exec', 'pack']);

let copy: Copy;
let theirs: Server;
let ports: readonly [string, string];
beforeAll(async () => {
  copy = await copyRepository(temporaryFolder());
  theirs = await startChangedServer(forgetNext);
  ports = [String(await getPort()), String(await getPort())];
});
afterAll(() => theirs.close());

/** What is wrong with the server that the pages verify: of its pages of flags only the first has the link `next`. */
function forgetNext(page: Page, url: string): Page {
  if (!/\/flags\/.*[?&]offset=[1-9]/.test(url)) return page;
  const { next: _next, ..._links } = page._links;
  return { ...page, _links };
}

/** Puts what is here in the place of what stands on a page for something of the reader's. */
function here(text: string): string {
  return text
    .replaceAll(NOT_HERE, '')
    .replaceAll(/^alias .*$/gm, '')
    .replaceAll('../my-bot', 'my-bot')
    .replaceAll('../flag-contract', '..')
    .replaceAll('https://flags.example', theirs.url)
    .replaceAll(/project([ =])web/g, `project$1${theirs.project}`)
    .replaceAll('/flags/web', `/flags/${theirs.project}`)
    .replaceAll('FLAG_CONTRACT_TOKEN=…', `FLAG_CONTRACT_TOKEN=${theirs.token}`)
    .replaceAll('postgres://USER:PASSWORD@HOST:5432/NAME', '"$line"')
    .replaceAll(/^(?:npx @flag-contract\/)?contract-tests /gm, 'pnpm --silent contract-tests ')
    .replaceAll('./short-keys.js', 'apps/contract-tests/examples/short-keys.js')
    .replaceAll('FUZZ_RUNS=20000', 'FUZZ_RUNS=20')
    .replaceAll(/(?<server>reference-server --demo.*?)(?<comment> *#.*)?$/gm, '$<server> --port 4012')
    .replaceAll('4012', ports[0])
    .replaceAll('4013', ports[1]);
}

describe.for(PAGES)('%s', (page) => {
  it('has shell lines that run, and print what stands below them', async ({ skip }) => {
    skip(
      process.platform !== 'linux',
      'The reader has bash 5: macOS has 3, and Windows another in its place.',
    );
    const blocks = await readBlocks(join(REPOSITORY, page), 'sh');
    const printed = await runShell(
      blocks.map((block) => ({ ...block, code: here(block.code) })),
      copy.folder,
      { FLAG_CONTRACT_TOKEN: theirs.token },
    );
    const unlike = blocks.flatMap(({ place, prints }, index) => {
      const isLike = prints === undefined || printsLike(here(prints), printed[index] ?? '');
      return isLike ? [] : [`${place} printed\n${printed[index]}`];
    });
    expect(unlike).toEqual([]);
  });

  it('has no block that no test runs', async () => {
    const text = await readFile(join(REPOSITORY, page), 'utf8');
    const languages = [...text.matchAll(/^```(\w+)$/gm)].map(([, language = '']) => language);
    expect(languages.filter((language) => !(TESTED_LANGUAGES[page] ?? ['sh']).includes(language))).toEqual(
      [],
    );
  });

  it('names scripts that there are', async () => {
    const text = await readFile(join(REPOSITORY, page), 'utf8');
    const named = [...text.matchAll(/`(?:npx -y [^\s`]+|pnpm) (?:run )?(?<script>[a-z][\w:-]*)/g)];
    const unknown = named
      .map(({ groups }) => groups?.['script'] ?? '')
      .filter((script) => !(script in rootPackage.scripts) && !PNPM_COMMANDS.has(script));
    expect(unknown).toEqual([]);
  });
});

it('CI runs the two commands that this test can not', async () => {
  const steps = await readFile(join(REPOSITORY, '.ci/run'), 'utf8');
  expect(steps).toMatch(/^\$pnpm test\b/m);
  expect(steps).toMatch(/^ *\$pnpm check\b/m);
});
