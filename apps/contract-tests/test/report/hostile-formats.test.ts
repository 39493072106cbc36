import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import MarkdownIt from 'markdown-it';
import { beforeAll, describe, expect, it } from 'vitest';
import { verify, type Report } from '../../src/index.ts';
import { colorsFor } from '../../src/report/terminal/colors.ts';
import { withoutCommands } from '../../src/report/github/without-commands.ts';
import { renderTerminal } from '../../src/report/terminal/render-terminal.ts';
import { RENDERERS } from '../../src/report/renderers.ts';
import { startReferenceServer } from '../../src/target/start-reference-server.ts';
import { onPages, startFaultProxy } from '../support/faults/fault-proxy.ts';
import { commandsIn } from '../support/reports/github-runner.ts';
import { HOSTILE, hostileEverywhere } from '../support/hostile/hostile-text.ts';
import { parseXml } from '../support/reports/parse-xml.ts';
import { runCli } from '../support/run-cli.ts';
import { temporaryFolder } from '../support/temporary-folder.ts';

/** Enough to fail in more ways than GitHub shows. */
const CHECKS = ['conformance/**', 'flags/items/*', '*/paging/*', 'tags/**', 'flags/{env,filter,sort}/*'];

/** A whole run over text that every engine chokes on takes its time beside other tests. */
const HOOK_TIMEOUT_MS = 240_000;

let report: Report;
beforeAll(async () => {
  const { target, stop } = await startReferenceServer();
  await using proxy = await startFaultProxy(target.baseUrl, hostileEverywhere);
  report = await verify({ ...target, baseUrl: new URL(proxy.url) }, { seed: 7, only: CHECKS });
  await stop();
}, HOOK_TIMEOUT_MS);

/** Whatever could move a terminal's cursor, turn text or break a file, but for the line breaks of the report itself. */
// oxlint-disable-next-line no-control-regex -- Those are what is looked for.
const RAW = /[\u0000-\u0009\u000B-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2066-\u2069\uFFFE\uFFFF]/;

const SHOWN: Readonly<Record<string, () => string>> = {
  terminal: () => renderTerminal(report, colorsFor({}, {})),
  'narrow terminal': () => renderTerminal(report, colorsFor({}, {}), 80),
  ...Object.fromEntries(
    Object.entries(RENDERERS)
      .filter(([format]) => format !== 'html')
      .map(([format, render]) => [format, () => render(report)]),
  ),
};

describe('of a target that puts hostile text into every string', () => {
  it('the report is full of it', () => {
    expect(report.exitCode).toBe(1);
    const told = report.checks.flatMap(({ failures }) => failures.map(({ seen }) => seen));
    expect(told.filter((seen) => seen.includes('<script>')).length).toBeGreaterThan(5);
    expect(JSON.stringify(report)).toContain('##[error]owned');
  });

  it.each(Object.keys(SHOWN))('nothing is shown raw: %s', (format) => {
    const text = SHOWN[format]?.() ?? '';
    expect(text).not.toMatch(RAW);
    expect(text.isWellFormed()).toBe(true);
    // A badge has numbers alone.
    expect(text.includes(String.raw`\u001b[2J`)).toBe(format !== 'badge');
  });

  it('the JUnit report is well-formed, and has the elements that it should', () => {
    const names = parseXml(RENDERERS.junit(report)).map(({ name }) => name);
    const ours = [
      'testsuites',
      'testsuite',
      'properties',
      'property',
      'testcase',
      'failure',
      'error',
      'skipped',
    ];
    expect(names.filter((name) => ![...ours, 'system-out'].includes(name))).toEqual([]);
    expect(names.filter((name) => name === 'testcase')).toHaveLength(report.checks.length);
  });

  it('annotations are as many as GitHub shows, with our titles, and say how many there are more', () => {
    const text = RENDERERS.github(report);
    const commands = commandsIn(text);
    expect(commands.filter(({ name }) => name === 'error')).toHaveLength(10);
    expect(commands.filter(({ name }) => name === 'warning').length).toBeLessThanOrEqual(10);
    const ids = new Set(report.checks.map(({ id }) => id));
    for (const { properties } of commands) {
      expect(Object.keys(properties)).toEqual(['title']);
      expect(properties['title']?.split(' ').filter((id) => !ids.has(id))).toEqual([]);
    }
    expect(text).toMatch(/^… and \d+ more errors; the job summary has them\.$/m);
  });
});

describe('the job summary of such a target', () => {
  const markdown = new MarkdownIt({ html: true, linkify: true });

  it('holds no HTML but ours, no link, no picture, and one heading', () => {
    const tokens = markdown.parse(RENDERERS.markdown(report), {});
    const all = [...tokens, ...tokens.flatMap(({ children }) => children ?? [])];
    const html = all.filter(({ type }) => type === 'html_block' || type === 'html_inline');
    const tags = html.flatMap(({ content }) => content.match(/<[^>]*>?/g) ?? []);
    const ours = ['details', 'details open', 'summary', 'code', '/details', '/summary', '/code'];
    expect(tags.filter((tag) => !ours.includes(tag.slice(1, -1)))).toEqual([]);
    const types = all.map(({ type }) => type);
    expect(types.filter((type) => type === 'link_open' || type === 'image')).toEqual([]);
    expect(types.filter((type) => type === 'heading_open')).toHaveLength(1);
  });

  it('shows what the target said in code alone, where nothing of it is a mention', () => {
    const tokens = markdown.parse(RENDERERS.markdown(report), {});
    const fences = tokens.filter(({ type }) => type === 'fence');
    expect(fences.some(({ content }) => content.includes('@octocat'))).toBe(true);
    const others = tokens.filter(({ type }) => type !== 'fence').map(({ content }) => content);
    expect(others.filter((content) => /@octocat|owned\.example/.test(content))).toEqual([]);
  });

  it('keeps far below the megabyte that GitHub takes', () => {
    expect(Buffer.byteLength(RENDERERS.markdown(report))).toBeLessThan(900_000);
  });
});

describe('on GitHub, the command', () => {
  it('lets the runner obey nothing of the report for people, wherever a line begins', () => {
    const text = 'seen\n  ::error title=owned::owned\n##[error]owned\n::another-token::\n';
    expect(commandsIn(text)).toHaveLength(2);
    expect(commandsIn(`${withoutCommands(text, 'token')}::error::ours`)).toMatchObject([{ message: 'ours' }]);
  });

  it('prints no command of the target, and adds the summary to the job', async () => {
    const { target, stop } = await startReferenceServer();
    const fault = onPages('/tags', () => ({ '::error title=owned::owned': true, totalCount: HOSTILE }));
    await using proxy = await startFaultProxy(target.baseUrl, fault);
    await using folder = await temporaryFolder();
    const file = join(folder.path, 'summary.md');
    await writeFile(file, 'before\n');
    const { exitCode, stdout, stderr } = await runCli(
      ['--url', proxy.url, '--project', target.project, '--only', 'conformance/tags/*'],
      { FLAG_CONTRACT_TOKEN: target.token, GITHUB_ACTIONS: 'true', GITHUB_STEP_SUMMARY: file },
    );
    await stop();
    expect({ exitCode, stderr }).toEqual({ exitCode: 1, stderr: '' });
    const titles = commandsIn(stdout).map(({ properties }) => properties['title']);
    expect(titles).toEqual(['conformance/tags/body conformance/tags/total-count']);
    expect(await readFile(file, 'utf8')).toMatch(/^before\n## Flag contract: ❌ Failed\n/);
  });

  it('tells when the summary can not be written, and keeps its verdict', async () => {
    await using folder = await temporaryFolder();
    const { exitCode, stderr } = await runCli(['--only', 'tags/pre/*'], {
      GITHUB_ACTIONS: 'true',
      GITHUB_STEP_SUMMARY: folder.path,
    });
    expect(exitCode).toBe(0);
    expect(stderr).toMatch(/^contract-tests: the job summary can't be written\. .*EISDIR.*\n$/);
  });
});
