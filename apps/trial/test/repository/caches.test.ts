import { appendFile } from 'node:fs/promises';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { type Copy, copyRepository } from '../support/copy-repository.ts';
import { runWell } from '../support/run.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';
import { changedTasks, taskHashes } from '../support/turbo.ts';

let copy: Copy;
let before: ReadonlyMap<string, string>;
beforeAll(async () => {
  copy = await copyRepository(temporaryFolder());
  before = await taskHashes(copy);
});

/** Ids of tasks, from lines such as `types: build lint`. */
function tasksOf(lines: string): string[] {
  return lines
    .trim()
    .split('\n')
    .flatMap((line) => {
      const [name = '', ...tasks] = line.trim().split(/[\s]+/);
      return tasks.map((task) => `${name.replace(/:$/, '')}#${task}`);
    })
    .toSorted();
}

async function changedBy(file: string): Promise<string[]> {
  await appendFile(join(copy.folder, file), '\n');
  try {
    return changedTasks(before, await taskHashes(copy));
  } finally {
    await runWell(copy.folder, 'git', 'checkout', '--quiet', '.');
  }
}

describe('one change runs again what depends on it, and nothing else:', () => {
  it('a schema is behind everything but the types of its own scripts', async () => {
    expect(await changedBy('spec/schemas/Link.yaml')).toEqual(
      tasksOf(`
        //: lint:source
        spec: build check:breaking lint lint:package test
        types: build generate lint lint:package test typecheck
        client: build lint:package test typecheck
        client-bench: typecheck
        contract-tests: build lint:package test typecheck
        foreign-clients: test typecheck
        reference-server: build generate lint:package test typecheck
        reference-server-bench: typecheck
        trial: test typecheck`),
    );
  });

  it('a test of the contract is behind its own package', async () => {
    expect(await changedBy('spec/test/bundle.ts')).toEqual(
      tasksOf(`
        //: lint:source
        spec: test typecheck
        trial: test`),
    );
  });

  it('the client is behind the import of the reference server, and what starts that', async () => {
    expect(await changedBy('packages/client/src/index.ts')).toEqual(
      tasksOf(`
        //: lint:source
        client: build lint:package test typecheck
        client-bench: typecheck
        contract-tests: build lint:package test typecheck
        foreign-clients: test typecheck
        reference-server: build lint:package test typecheck
        reference-server-bench: typecheck
        trial: test typecheck`),
    );
  });

  it('the verifier is behind nobody but the trial', async () => {
    expect(await changedBy('apps/contract-tests/src/index.ts')).toEqual(
      tasksOf(`
        //: lint:source
        contract-tests: build lint:package test typecheck
        trial: test typecheck`),
    );
  });

  it('a page is behind the package that carries it', async () => {
    expect(await changedBy('apps/reference-server/README.md')).toEqual(
      tasksOf(`
        //: lint:source
        reference-server: lint:package test
        trial: test`),
    );
  });
});

it.each(['build', 'lint', 'typecheck'])('finds all of %s in the cache the second time', async (script) => {
  await copy.pnpm(script);
  const startMs = performance.now();
  const output = await copy.pnpm(script);
  console.log(`pnpm ${script} again: ${((performance.now() - startMs) / 1000).toFixed(1)} s`);
  expect(output).toMatch(/^Cached: +(\d+) cached, \1 total$/m);
});

it('writes nothing that its own caches depend on', async () => {
  expect(changedTasks(before, await taskHashes(copy))).toEqual([]);
});
