import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { runGit } from '../release/git.ts';
import { runRedocly } from '../release/redocly.ts';

const SPEC = fileURLToPath(new URL('..', import.meta.url));
const NOT_COPIED = ['node_modules', 'dist', 'test', '.turbo'];
const AUTHOR = ['-c', 'user.name=somebody', '-c', 'user.email=somebody@example.com'];

let repository: string;

beforeEach(async () => {
  repository = await mkdtemp(join(tmpdir(), 'flag-contract-'));
  await cp(SPEC, join(repository, 'spec'), {
    recursive: true,
    filter: (source) => !NOT_COPIED.includes(basename(source)),
  });
  await symlink(join(SPEC, 'node_modules'), join(repository, 'spec/node_modules'), 'junction');
  await mkdir(join(repository, '.changeset'));
  await writeFile(join(repository, '.changeset/config.json'), '{}');
  await writeFile(join(repository, '.gitignore'), 'node_modules\ndist\n');
  await runGit(repository, ['init', '--quiet', '--initial-branch', 'main']);
  await commit();
});

afterEach(() => rm(repository, { recursive: true }));

async function commit(): Promise<void> {
  await runGit(repository, ['add', '.']);
  await runGit(repository, [...AUTHOR, 'commit', '--quiet', '--message', 'As it is']);
}

async function edit(file: string, from: string, to: string): Promise<void> {
  const path = join(repository, 'spec', file);
  const text = await readFile(path, 'utf8');
  expect(text).toContain(from);
  await writeFile(path, text.replace(from, to));
}

/** Flags' keys get another type: every caller stumbles over that. */
async function breakTheContract(): Promise<void> {
  await edit(
    'schemas/FeatureFlag.yaml',
    'type: string\n    example: dark-mode',
    'type: integer\n    example: 7',
  );
}

async function writeChangeset(bump: string): Promise<void> {
  const text = `---\n'@flag-contract/spec': ${bump}\n---\n\nKeys are numbers.\n`;
  await writeFile(join(repository, '.changeset', `keys-${bump}.md`), text);
}

async function checkBreaking(...args: readonly string[]): Promise<{ code: number; output: string }> {
  const spec = join(repository, 'spec');
  await runRedocly(spec, 'bundle', 'contract', '--output', 'dist/openapi.yaml');
  return new Promise((done) => {
    const env = { ...process.env, GITHUB_ACTIONS: '' };
    execFile(
      process.execPath,
      ['release/check-breaking.ts', ...args],
      { cwd: spec, env },
      (error, stdout, stderr) =>
        done({ code: error === null ? 0 : Number(error.code), output: stdout + stderr }),
    );
  });
}

it('lets a breaking change pass with a major changeset only', async () => {
  await breakTheContract();
  const without = await checkBreaking('--base', 'main');
  expect(without.output).toContain('error: run `pnpm changeset` and choose @flag-contract/spec with major');
  expect(without.output).toContain('/key');
  expect(without.code).toBe(1);

  await writeChangeset('minor');
  expect(await checkBreaking('--base', 'main')).toMatchObject({ code: 1 });

  await writeChangeset('major');
  expect(await checkBreaking('--base', 'main')).toEqual({
    code: 0,
    output: "The contract's changes need: major. The changesets say: major.\n",
  });
});

it('asks for no more than a patch when words change, and for nothing when nothing does', async () => {
  expect(await checkBreaking('--base', 'main')).toMatchObject({ code: 0 });
  await edit('openapi.yaml', 'as a contract that can be tested', 'as a contract that anybody can test');
  expect((await checkBreaking('--base', 'main')).output).toContain('need: patch. The changesets say: none');
  await writeChangeset('patch');
  expect(await checkBreaking('--base', 'main')).toMatchObject({ code: 0 });
});

it('does not count the changesets of others, which the base has already', async () => {
  await writeChangeset('major');
  await commit();
  await breakTheContract();
  expect(await checkBreaking('--base', 'main')).toMatchObject({ code: 1 });
});

it('is about the branch alone, wherever its base has moved on', async () => {
  await writeChangeset('major');
  await commit();
  await runGit(repository, ['switch', '--quiet', '--create', 'mine']);
  await runGit(repository, ['switch', '--quiet', 'main']);
  await breakTheContract();
  await rm(join(repository, '.changeset/keys-major.md'));
  await commit();
  await runGit(repository, ['switch', '--quiet', 'mine']);
  expect(await checkBreaking('--base', 'main')).toEqual({
    code: 0,
    output: "The contract's changes need: none. The changesets say: none.\n",
  });
});

it('compares with the last release when no base is named, and then counts every changeset', async () => {
  await breakTheContract();
  await commit();
  expect(await checkBreaking()).toMatchObject({ code: 1 });
  await writeChangeset('major');
  await commit();
  expect(await checkBreaking()).toMatchObject({ code: 0 });
});

it('names no place in a file that is gone', async () => {
  await edit(
    'responses/FlagsBadRequest.yaml',
    '      bad-sort:\n        $ref: ../examples/error.bad-sort.yaml\n',
    '',
  );
  const { output } = await checkBreaking('--base', 'main');
  expect(output).toContain('examples/bad-sort');
  expect(output).not.toContain(tmpdir());
  expect(output).not.toContain('base.yaml');
});

it('says what it takes', async () => {
  const { code, output } = await checkBreaking('--help');
  expect(output).toContain('--base COMMIT');
  expect(code).toBe(0);
});

it('tells in a line what it could not do', async () => {
  expect(await checkBreaking('--base', 'nowhere')).toEqual({
    code: 2,
    output: 'error: fatal: Not a valid object name nowhere\n',
  });
  await runGit(repository, ['checkout', '--quiet', '--orphan', 'shallow']);
  // The same files in the same second would be the very commit of main.
  await breakTheContract();
  await commit();
  expect(await checkBreaking('--base', 'main')).toEqual({
    code: 2,
    output:
      'error: HEAD and main have no commit in common here: in a shallow clone run git fetch --unshallow\n',
  });
});
