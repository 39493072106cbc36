import { join } from 'node:path';
import { expect, it } from 'vitest';
import { createProject } from '../support/create-project.ts';
import { readBlock } from '../support/read-blocks.ts';
import { PACKAGE_FOLDERS } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { typeCheck } from '../support/type-check.ts';

const README = join(PACKAGE_FOLDERS['@flag-contract/types'], 'README.md');

it('types and tables work where they are installed', async () => {
  const project = await createProject(temporaryFolder(), '@flag-contract/types');
  const code = await readBlock(README, 'ts');
  await project.write('read.mts', code);
  await project.write('wrong.mts', code.replaceAll('-creationDate', '-birthday'));
  expect(await typeCheck(project, 'read.mts')).toBe('');
  expect(await typeCheck(project, 'wrong.mts')).toContain('"-birthday"');
  expect(await project.run(process.execPath, 'read.mts')).toMatchObject({
    stdout: '/api/v2/flags/{projectKey}?sort=-creationDate&limit=100 true\n',
    code: 0,
  });
});
