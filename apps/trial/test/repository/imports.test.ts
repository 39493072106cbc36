import { cp, mkdir, symlink, writeFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { beforeAll, expect, it } from 'vitest';
import { PACKAGE_FOLDERS, REPOSITORY } from '../support/repository.ts';
import { run } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** For each rule, who breaks it, and no other. */
const OFFENDERS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  'no-circular': {
    // A ring is named once.
    'spec/docs/ring-begins.ts': `import './ring-ends.ts'`,
  },
  'apps-never-import-apps': {
    'apps/contract-tests/test/server.test.ts': `import '@flag-contract/reference-server'`,
    'apps/contract-tests/test/near-server.test.ts': `import '../../reference-server/src/index.ts'`,
    'apps/reference-server/test/verifier.test.ts': `import '@flag-contract/contract-tests'`,
  },
  'packages-know-no-apps': {
    'packages/client/test/server.test.ts': `import '../../../apps/reference-server/src/index.ts'`,
    'packages/client/test/verifier.test.ts': `import '@flag-contract/contract-tests'`,
  },
  'only-the-import-knows-the-client': {
    'apps/contract-tests/src/ask.ts': `import '@flag-contract/client'`,
    'apps/contract-tests/mutants/ask.ts': `import type { Client } from '../../../packages/client/src/index.ts'`,
    'apps/reference-server/src/flags/ask.ts': `import '@flag-contract/client'`,
    'apps/reference-server/test/ask.test.ts': `import '@flag-contract/client'`,
  },
  'foreign-clients-know-only-the-server': {
    'apps/foreign-clients/test/ours.test.ts': `import '@flag-contract/types'`,
    'apps/foreign-clients/test/contract.test.ts': `import '@flag-contract/spec/openapi.json'`,
  },
  'types-know-only-the-spec': {
    'packages/types/generator/client.ts': `import '@flag-contract/client'`,
  },
  'client-knows-only-types': {
    'packages/client/src/contract.ts': `import '@flag-contract/spec/openapi.json'`,
  },
  'spec-knows-nobody': {
    'spec/test/types.test.ts': `import '@flag-contract/types'`,
  },
  'only-through-the-front-door': {
    'apps/contract-tests/src/rule.ts': `import '../../../spec/lint/rules/rule.js'`,
    'apps/reference-server/bench/schema.ts': `import '../../../spec/schemas/Link.json'`,
    'apps/trial/test/clock.ts': `import '../../reference-server/src/clock.ts'`,
    'packages/client/test/tables.test.ts': `import '../../types/src/generated/tables.ts'`,
    'packages/types/generator/release.ts': `import '../../../spec/release/git.ts'`,
  },
  'source-needs-only-source': {
    'apps/contract-tests/src/support.ts': `import '../test/server.ts'`,
    'apps/contract-tests/src/mock.ts': `import '../prism/run-prism.ts'`,
  },
  resolvable: {
    'apps/reference-server/src/http/nowhere.ts': `import './gone.ts'`,
    'packages/client/src/nowhere.ts': `import 'not-installed'`,
  },
  'no-dev-dependencies-in-source': {
    'apps/contract-tests/src/prism.ts': `import '@stoplight/prism-cli'`,
  },
};

const LAWFUL: Readonly<Record<string, string>> = {
  'apps/contract-tests/prism/run-prism.ts': `import '@stoplight/prism-cli'; import '../src/index.ts'`,
  'apps/contract-tests/src/index.ts': `import '@flag-contract/types'; import '@flag-contract/spec/openapi.json'`,
  'apps/contract-tests/src/prism-types.ts': `import type { Prism } from '@stoplight/prism-cli'`,
  'apps/contract-tests/src/version.ts': `import '../package.json'; import '@flag-contract/reference-server/package.json'`,
  'apps/contract-tests/src/vitest/index.ts': `import 'vitest'`,
  'apps/contract-tests/test/server.ts': '',
  'apps/foreign-clients/test/theirs.test.ts': `import '@flag-contract/reference-server'`,
  'apps/reference-server/src/cli/import/explain.ts': `import '@flag-contract/client'`,
  'apps/reference-server/src/clock.ts': '',
  'apps/reference-server/src/import/import.ts': `import '@flag-contract/client'`,
  'apps/reference-server/src/index.ts': `import '@flag-contract/types'`,
  'apps/trial/test/all.ts': `import '@flag-contract/client'; import '@flag-contract/contract-tests'`,
  'packages/client/src/index.ts': `import '@flag-contract/types'; import type { Ring } from './ring.ts'`,
  'packages/client/src/ring.ts': `import './index.ts'`,
  'packages/client/test/contract.test.ts': `import '@flag-contract/spec/openapi.json'; import '../src/index.ts'`,
  'packages/types/generator/requirements.ts': `import '@flag-contract/spec/requirements.yaml'`,
  'packages/types/src/generated/tables.ts': '',
  'packages/types/src/index.ts': `import './generated/tables.ts'`,
  'spec/dist/openapi.json': '{}',
  'spec/docs/ring-ends.ts': `import './ring-begins.ts'`,
  'spec/lint/rules/rule.js': '',
  'spec/release/git.ts': '',
  'spec/requirements.yaml': '',
  'spec/schemas/Link.json': '{}',
};

interface Cruise {
  readonly summary: {
    readonly violations: readonly { readonly from: string; readonly rule: { readonly name: string } }[];
    readonly ruleSetUsed: { readonly forbidden: readonly { readonly name: string }[] };
  };
}

const house = temporaryFolder();
let cruise: Cruise['summary'];
beforeAll(async () => {
  await copy('tsconfig.base.json');
  for (const [name, folder] of Object.entries(PACKAGE_FOLDERS)) {
    await copy(relative(REPOSITORY, join(folder, 'package.json')));
    await link(name, relative(REPOSITORY, folder));
  }
  // As npm packages are made: what is imported was built.
  for (const name of ['@stoplight/prism-cli', 'vitest']) {
    await write(`node_modules/${name}/package.json`, JSON.stringify({ name, main: 'dist/index.js' }));
    await write(`node_modules/${name}/dist/index.js`, '');
  }
  for (const files of [LAWFUL, ...Object.values(OFFENDERS)]) {
    for (const [file, text] of Object.entries(files)) await write(file, text);
  }
  const command = join(REPOSITORY, 'node_modules/.bin/depcruise');
  const config = join(REPOSITORY, '.dependency-cruiser.mjs');
  const args = ['--config', config, '--output-type', 'json', 'apps', 'packages', 'spec'];
  const { stdout } = await run(house, command, args);
  cruise = (JSON.parse(stdout) as Cruise).summary;
});

async function write(file: string, text: string): Promise<void> {
  await mkdir(dirname(join(house, file)), { recursive: true });
  await writeFile(join(house, file), text);
}

async function copy(file: string): Promise<void> {
  await cp(join(REPOSITORY, file), join(house, file));
}

async function link(name: string, folder: string): Promise<void> {
  await mkdir(dirname(join(house, 'node_modules', name)), { recursive: true });
  await symlink(join(house, folder), join(house, 'node_modules', name), 'junction');
}

it.each(Object.keys(OFFENDERS))('%s names who breaks it, and nobody else', (rule) => {
  const named = cruise.violations.filter(({ rule: { name } }) => name === rule).map(({ from }) => from);
  expect(named.toSorted()).toEqual(Object.keys(OFFENDERS[rule] ?? {}).toSorted());
});

it('no rule is without somebody who breaks it', () => {
  expect(Object.keys(OFFENDERS)).toEqual(
    expect.arrayContaining(cruise.ruleSetUsed.forbidden.map(({ name }) => name)),
  );
});
