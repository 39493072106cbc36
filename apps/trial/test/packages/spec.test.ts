import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { createProject, type Project } from '../support/create-project.ts';
import { readBlock, readBlocks } from '../support/read-blocks.ts';
import { PACKAGE_FOLDERS } from '../support/repository.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

const README = join(PACKAGE_FOLDERS['@flag-contract/spec'], 'README.md');
const fromSpec = createRequire(join(PACKAGE_FOLDERS['@flag-contract/spec'], 'package.json'));
const REDOCLY = join(dirname(fromSpec.resolve('@redocly/cli/package.json')), 'bin/cli.js');

/** It breaks one of our rules, a description that is no sentence, and one of Redocly's: a `$ref` leads nowhere. */
const FOREIGN = `openapi: 3.1.0
info: { title: Weather, version: 1.0.0 }
jsonSchemaDialect: https://json-schema.org/draft/2020-12/schema
paths:
  /weather:
    get:
      operationId: getWeather
      summary: Get the weather
      description: the weather
      responses:
        '200':
          description: The weather as it is.
          content:
            application/json:
              schema: { $ref: '#/components/schemas/Nowhere' }
`;

/** What README's block takes to validate, as the spec has it. */
const VALIDATORS = ['ajv', 'ajv-formats'].map((name) => `${name}@${versionOf(name)}`);

let project: Project;
beforeAll(async () => {
  project = await createProject(temporaryFolder(), '@flag-contract/spec', VALIDATORS);
});

function versionOf(name: string): string {
  const { version } = fromSpec(`${name}/package.json`) as { readonly version: string };
  return version;
}

it('gives the contract to whoever imports it', async () => {
  const block = await readBlock(README, 'js');
  await project.write('read.mjs', block);
  const { stdout, code } = await project.run(process.execPath, 'read.mjs');
  expect(stdout).toMatch(/^\d+\.\d+\.\d+ \[ '\/api\/v2\/tags', '\/api\/v2\/flags\/\{projectKey\}' \]\n$/);
  expect(code).toBe(0);
});

it('judges answers, as README shows', async () => {
  const [, block] = await readBlocks(README, 'js');
  await project.write('judge.mjs', block?.code ?? '');
  const { stdout, code } = await project.run(process.execPath, 'judge.mjs');
  expect(stdout).toBe('true\nanswer/items must be array\n');
  expect(code).toBe(0);
});

it('lints the contract of somebody else', async () => {
  const config = await readBlock(README, 'yaml');
  await project.write('redocly.yaml', config);
  await project.write('weather.yaml', FOREIGN);
  const { stdout, code } = await project.run(
    process.execPath,
    REDOCLY,
    'lint',
    'weather.yaml',
    '--format',
    'json',
  );
  expect(stdout).toContain('flag-contract/description-is-a-sentence');
  expect(stdout).toContain('no-unresolved-refs');
  expect(code).toBe(1);
});
