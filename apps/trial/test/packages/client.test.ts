import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { createProject, type Project } from '../support/create-project.ts';
import { readBlock } from '../support/read-blocks.ts';
import { PACKAGE_FOLDERS } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { typeCheck } from '../support/type-check.ts';

const README = join(PACKAGE_FOLDERS['@flag-contract/client'], 'README.md');

const USE = `
const { fetch } = createTestApi({ tags: ['beta', 'checkout'] });
createClient({ token: 'token', fetch }).listTags({ pre: 'ch' }).toArray().then(console.log);
`;

let project: Project;
beforeAll(async () => {
  project = await createProject(temporaryFolder(), '@flag-contract/client');
});

it('runs as an ES module', async () => {
  const imports = `import { createClient } from '@flag-contract/client';
import { createTestApi } from '@flag-contract/client/testing';`;
  await project.write('use.mjs', imports + USE);
  const result = await project.run(process.execPath, 'use.mjs');
  expect(result).toEqual({ code: 0, stdout: "[ 'checkout' ]\n", stderr: '' });
});

it('runs as CommonJS', async () => {
  const imports = `const { createClient } = require('@flag-contract/client');
const { createTestApi } = require('@flag-contract/client/testing');`;
  await project.write('use.cjs', imports + USE);
  const result = await project.run(process.execPath, 'use.cjs');
  expect(result).toEqual({ code: 0, stdout: "[ 'checkout' ]\n", stderr: '' });
});

it('compiles as its README shows, and only so', async () => {
  const code = await readBlock(README, 'ts');
  const declared = 'declare const process: { env: Record<string, string | undefined> };\n';
  await project.write('readme.mts', declared + code);
  await project.write('wrong.mts', declared + code.replace("state: 'live'", "state: 'alive'"));
  expect(await typeCheck(project, 'readme.mts')).toBe('');
  expect(await typeCheck(project, 'wrong.mts')).toContain(`'"alive"' is not assignable to type`);
});
