import { readdirSync, readFileSync } from 'node:fs';
import redocly from '@redocly/cli/package.json' with { type: 'json' };
import { describe, expect, it } from 'vitest';
import { OPTIONS } from '../options.js';
import flagContract from '../plugin.js';
import { exampleFiles, HEADINGS, readPage } from './pages.ts';
import { marked, reported } from './redocly.ts';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const plugin = flagContract();
const RULES = Object.keys(plugin.rules.oas3);

const namesIn = (folder: string, suffix: string): string[] =>
  readdirSync(new URL(`../${folder}/`, import.meta.url))
    .filter((file) => file.endsWith(suffix))
    .map((file) => file.slice(0, -suffix.length))
    .toSorted();

describe('the rules', () => {
  it('are each a file, and each file a rule', () => {
    expect(namesIn('rules', '.js')).toEqual(RULES);
  });

  it('have a page each', () => {
    expect(namesIn('docs', '.md')).toEqual(RULES);
  });

  it('have a test each', () => {
    expect(namesIn('test', '.test.ts')).toEqual(expect.arrayContaining(RULES));
  });

  it('have a row each in README.md, with their options', () => {
    const rows = [
      ...readme.matchAll(/^\| \[(?<rule>[a-z-]+)\]\(docs\/\1\.md\) +\|[^|]+[.] +\| (?<options>.*?) +\|$/gm),
    ];
    expect(rows.map(({ groups }) => [groups?.['rule'], groups?.['options']])).toEqual(
      RULES.map((rule) => [
        rule,
        Array.from(OPTIONS.get(rule)?.keys() ?? [], (name) => `\`${name}\``).join(', '),
      ]),
    );
  });

  it('say in README.md which Redocly they are tested with', () => {
    expect(readme).toContain(`@redocly/cli ${redocly.version}`);
  });

  it('are all on in the recommended set', () => {
    expect(Object.keys(plugin.configs.recommended.rules)).toEqual(
      RULES.map((rule) => `flag-contract/${rule}`),
    );
  });
});

describe.each(RULES)('the page of %s', (rule) => {
  it('has its name and its headings', () => {
    const page = readPage(rule);
    expect(page).toMatch(new RegExp(`^# ${rule}\n`));
    expect(Array.from(page.matchAll(/^## (.+)$/gm), ([, heading]) => heading)).toEqual(HEADINGS);
  });

  it('shows something incorrect that is reported where it says', async () => {
    const files = exampleFiles(rule, 'Incorrect');
    const places = marked(files);
    expect(places).not.toEqual([]);
    expect(await reported(rule, files)).toEqual(places);
  });

  it('shows something correct that is not reported', async () => {
    const files = exampleFiles(rule, 'Correct');
    expect(Object.keys(files).length).toBeGreaterThan(0);
    expect(await reported(rule, files)).toEqual([]);
  });
});
