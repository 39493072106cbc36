import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, expect, it } from 'vitest';
import spec from '../../package.json' with { type: 'json' };
import { lintFolder } from './redocly.ts';

const SPEC = fileURLToPath(new URL('../..', import.meta.url));

const CONFIG = `
apis:
  contract:
    root: openapi.yaml
plugins:
  - '@flag-contract/spec/redocly-plugin'
extends:
  - flag-contract/recommended
rules:
  flag-contract/error-family-complete: off
`;

const OPENAPI = `
openapi: 3.0.3
info: { title: Somebody else's, version: 1.0.0 }
paths:
  /things:
    get:
      parameters:
        - name: kind
          in: query
          schema: { type: array, items: { type: string } }
      responses: { '200': { description: OK. } }
`;

const folder = mkdtempSync(join(tmpdir(), 'lint-outsider-'));

afterAll(() => {
  rmSync(folder, { recursive: true });
});

it('other people install the package, name the plugin, and turn single rules off', async () => {
  // Copied and not linked: Node treats what lies in node_modules differently, TypeScript above all.
  const installed = join(folder, 'node_modules/@flag-contract/spec');
  mkdirSync(installed, { recursive: true });
  cpSync(join(SPEC, 'package.json'), join(installed, 'package.json'));
  cpSync(join(SPEC, 'lint'), join(installed, 'lint'), { recursive: true });
  for (const name of Object.keys(spec.dependencies)) {
    symlinkSync(join(SPEC, 'node_modules', name), join(folder, 'node_modules', name), 'junction');
  }
  writeFileSync(join(folder, 'redocly.yaml'), CONFIG);
  writeFileSync(join(folder, 'openapi.yaml'), OPENAPI);

  const { exitCode, findings } = await lintFolder(folder);

  expect(exitCode).toBe(1);
  expect(findings.map(({ rule, place }) => `${place} ${rule}`)).toEqual([
    'openapi.yaml:8 flag-contract/array-parameter-explode',
    'openapi.yaml:8 flag-contract/parameter-example-required',
  ]);
});
