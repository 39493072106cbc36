import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { asHere } from '../support/as-here.ts';
import { createProject, type Project } from '../support/create-project.ts';
import { readBlock, readBlocks } from '../support/read-blocks.ts';
import { PACKAGE_FOLDERS } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { typeCheck } from '../support/type-check.ts';

const README = join(PACKAGE_FOLDERS['@flag-contract/reference-server'], 'README.md');
const DATASET = join(PACKAGE_FOLDERS['@flag-contract/reference-server'], 'DATASET.md');

/** What the blocks take for granted. */
const GIVEN = `
const [dataset, anotherDataset] = [1, 2].map((seed) => generateDataset({ flags: 3, seed }));
`;

const IMPORTS = `import { generateDataset, startReferenceServer } from '@flag-contract/reference-server';
`;

const blocks = await readBlocks(README, 'ts');

let project: Project;
beforeAll(async () => {
  project = await createProject(temporaryFolder(), '@flag-contract/reference-server', [
    asHere('@types/node'),
  ]);
});

it.for(blocks)('serves in a test, as $place shows', async ({ code }) => {
  const own = code.replaceAll(/^import .*\n/gm, '');
  const end = own.includes('server.close()') ? '' : 'await server.close();\n';
  await project.write('block.mts', `${IMPORTS}${GIVEN}${own}${end}`);
  expect(await typeCheck(project, 'block.mts')).toBe('');
  expect(await project.run(process.execPath, 'block.mts')).toEqual({ code: 0, stdout: '', stderr: '' });
});

it('serves a file of JSON in a test, as DATASET.md shows', async () => {
  await project.write('dataset.json', await readBlock(DATASET, 'json'));
  await project.write('dataset.mts', `${await readBlock(DATASET, 'ts')}await server.close();\n`);
  expect(await typeCheck(project, 'dataset.mts')).toBe('');
  expect(await project.run(process.execPath, 'dataset.mts')).toEqual({ code: 0, stdout: '', stderr: '' });
});
