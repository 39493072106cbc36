import { join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { asHere } from '../support/as-here.ts';
import { createProject, type Project } from '../support/create-project.ts';
import { startCommand } from '../support/start-command.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { typeCheck } from '../support/type-check.ts';

const IN_A_TEST = `
import { generateDataset, startReferenceServer } from '@flag-contract/reference-server';

const server = await startReferenceServer({ dataset: generateDataset({ flags: 3, seed: 1 }) });
const headers = { authorization: server.token };
const response = await fetch(\`\${server.url}/api/v2/flags/\${server.project}?limit=2\`, { headers });
const page = (await response.json()) as { totalCount: number; items: unknown[] };
console.log(response.status, page.totalCount, page.items.length);
await server.close();
`;

let project: Project;
beforeAll(async () => {
  project = await createProject(temporaryFolder(), '@flag-contract/reference-server', [
    asHere('@types/node'),
  ]);
});

it('serves by command', async () => {
  const bin = join('node_modules', '.bin', 'reference-server');
  const server = await startCommand(project.folder, /^http/, bin, '--demo', '--port', '0');
  const { url, key, token } =
    /^(?<url>\S+) project=(?<key>\S+) token=(?<token>\S+)/.exec(server.line)?.groups ?? {};
  const response = await fetch(`${url}/api/v2/flags/${key}?limit=2`, {
    headers: { authorization: token ?? '' },
  });
  expect(await response.json()).toMatchObject({ items: [{}, {}] });
  await server.stop();
});

it('serves inside a test', async () => {
  await project.write('test.mts', IN_A_TEST);
  expect(await typeCheck(project, 'test.mts')).toBe('');
  expect(await project.run(process.execPath, 'test.mts')).toEqual({
    code: 0,
    stdout: '200 3 2\n',
    stderr: '',
  });
});

it('says on an older Node what it needs', async () => {
  await project.write('import.mjs', "import '@flag-contract/reference-server';");
  const asOld = `data:text/javascript,
    Object.defineProperty(process, 'versions', { value: { ...process.versions, node: '20.20.2' } });`;
  const { stderr } = await project.run(
    process.execPath,
    '--no-experimental-sqlite',
    '--import',
    asOld,
    'import.mjs',
  );
  expect(stderr).toContain('Error: reference-server needs Node 24.18 or newer; this is 20.20.2');
});
