import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { parse } from 'yaml';
import { type Copy, copyRepository } from '../support/copy-repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

let copy: Copy;
let before: string[];
beforeAll(async () => {
  copy = await copyRepository(temporaryFolder());
  before = await Promise.all(['spec', 'apps/foreign-clients'].map(versionOf));
  const changeset = `---\n'@flag-contract/spec': minor\n---\n\nFlags have a nickname.\n`;
  await writeFile(join(copy.folder, '.changeset/nickname.md'), changeset);
  await copy.pnpm('version-packages');
});

const read = (file: string): Promise<string> => readFile(join(copy.folder, file), 'utf8');

async function versionOf(folder: string): Promise<string> {
  const { version } = JSON.parse(await read(`${folder}/package.json`)) as { readonly version: string };
  return version;
}

async function contractVersion(file: string): Promise<string> {
  const { info } = parse(await read(file)) as { readonly info: { readonly version: string } };
  return info.version;
}

it('moves the contract, its package and its types together', async () => {
  const [major = '', minor = ''] = (before[0] ?? '').split('.');
  const next = `${major}.${Number(minor) + 1}.0`;
  expect(await versionOf('spec')).toBe(next);
  expect(await versionOf('packages/types')).toBe(next);
  expect(await contractVersion('spec/openapi.yaml')).toBe(next);
});

it('takes the contract for the last release, which changes are compared with from then on', async () => {
  expect(await contractVersion('spec/last-release.yaml')).toBe(await versionOf('spec'));
  expect(await copy.pnpm('check:breaking')).toContain("The contract's changes need: none.");
});

it('writes the changelogs, the newest version first', async () => {
  const changelog = await read('spec/CHANGELOG.md');
  const versions = [...changelog.matchAll(/^## (\d+\.\d+\.\d+)$/gm)].map(([, version]) => version);
  expect(versions).toEqual([await versionOf('spec'), ...versions.slice(1)]);
  expect(changelog).toMatch(/^### Minor Changes\n\n- .*Flags have a nickname\.$/m);
});

it('moves those who need the types, so that they can be installed together', async () => {
  for (const folder of ['apps/reference-server', 'apps/contract-tests']) {
    expect(await read(`${folder}/CHANGELOG.md`)).toContain(
      `@flag-contract/types@${await versionOf('packages/types')}`,
    );
  }
});

it('leaves private packages alone, and no changeset behind', async () => {
  expect(await versionOf('apps/foreign-clients')).toBe(before[1]);
  await expect(read('.changeset/nickname.md')).rejects.toThrow('ENOENT');
});
