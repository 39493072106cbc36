import { describe, expect, it } from 'vitest';
import { readSources } from '../docs/read-sources.ts';
import { renderPage } from '../docs/render-page.ts';
import { bundle, resolve } from './bundle.ts';

const sources = readSources();
const page = await renderPage(sources);
const text = plain(page);
const operations = Object.values(bundle.paths).map(({ get }) => get);

/** The text that a reader sees. */
function plain(markup: string): string {
  const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', amp: '&', quot: '"', '#39': "'" };
  return markup
    .replaceAll(/<style>.*?<\/style>|<[^>]*>/gs, '')
    .replaceAll(/&(lt|gt|amp|quot|#39);/g, (_, name: string) => entities[name] ?? '')
    .replaceAll(/\s+/g, ' ');
}

/** The same of Markdown, as far as our descriptions use it. */
function plainMarkdown(markdown: string): string {
  return markdown
    .replaceAll(/\[([^\]]*)\]\([^)]*\)/g, '$1')
    .replaceAll(/`|\*\*|^- /gm, '')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

/** From the element with an id to the next of its kind. */
function partOf(id: string, tag: string): string {
  const start = page.indexOf(`<${tag} id="${id}"`);
  if (start === -1) throw new Error(`The page has no <${tag} id="${id}">.`);
  const end = page.indexOf(`<${tag} `, start + 1);
  return page.slice(start, end === -1 ? undefined : end);
}

/** The text of a field's row in the table of the filter grammar. */
function row(field: string): string {
  return plain(partOf(`filter-${field}`, 'tr'));
}

/** The texts under a key, anywhere in the bundle but in the values of examples. */
function textsUnder(key: string, node: unknown): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([name, value]: [string, unknown]) => {
    if (name === 'value' || name === 'example') return [];
    return name === key && typeof value === 'string' ? [value] : textsUnder(key, value);
  });
}

describe('the page of the documentation', () => {
  it.each(['description', 'summary'])('holds every %s of the contract', (key) => {
    const texts = textsUnder(key, bundle);
    expect(texts.length).toBeGreaterThan(2);
    expect(texts.filter((statement) => !text.includes(plainMarkdown(statement)))).toEqual([]);
  });

  it('holds every parameter, with its words', () => {
    for (const { operationId, parameters } of operations) {
      for (const reference of parameters) {
        const { name } = resolve(bundle.components.parameters, reference);
        expect(partOf(`${operationId}-${name}`, 'div')).toContain(`<code>${name}</code>`);
      }
    }
    expect(plain(partOf('getTags-kind', 'div'))).toContain(
      'metric-data-source beyond the pages, aiconfig, view',
    );
  });

  it('holds every example, by name and in full', () => {
    const examples = Object.entries(bundle.components.examples);
    expect(examples.length).toBeGreaterThan(10);
    for (const [name, { value }] of examples) {
      expect(page).toContain(`<code>${name.slice(name.indexOf('.') + 1)}</code>`);
      expect(text).toContain(JSON.stringify(value, undefined, 2).replaceAll(/\s+/g, ' '));
    }
  });

  it('holds every requirement and every decision', () => {
    for (const { id, statement } of sources.requirements) {
      expect(plain(partOf(id, 'tr'))).toContain(plainMarkdown(statement));
    }
    const headings = sources.decisions.matchAll(/^#+ (.+)$/gm);
    for (const [, heading = ''] of headings) expect(text).toContain(plainMarkdown(heading));
  });

  it('leads somewhere with each of its links, and has no id twice', () => {
    const ids = [...page.matchAll(/\sid="([^"]*)"/g)].map(([, id]) => id);
    const targets = [...page.matchAll(/href="#([^"]*)"/g)].map(([, target]) => target);
    expect(ids.filter((id, index) => ids.indexOf(id) !== index)).toEqual([]);
    expect(targets.filter((target) => !ids.includes(target))).toEqual([]);
  });

  it('loads nothing', () => {
    expect(page).not.toMatch(
      /<(?:script|link|img|iframe|object|embed|video|audio|base)\b|\ssrc=|@import|url\(/i,
    );
    expect(page).toContain(`content="default-src 'none'; style-src 'unsafe-inline'"`);
  });

  it('is the same every time', async () => {
    expect(await renderPage(readSources())).toBe(page);
  });

  it('shows markup in the contract as text', async () => {
    const info = { ...sources.contract.info, title: '<script>1</script>', description: '<script>2</script>' };
    const hostile = await renderPage({ ...sources, contract: { ...sources.contract, info } });
    expect(hostile).not.toContain('<script>');
    expect(plain(hostile)).toContain('<script>2</script>');
  });
});

describe('the table of the filter grammar', () => {
  const fields = Object.entries(sources.contract.components.schemas['FlagFilter']?.properties ?? {});
  const pattern = new RegExp(sources.contract.components.parameters['FlagsFilter']?.schema.pattern ?? '^$');

  it('has a row for each field, with what it means and an example that the grammar takes', () => {
    expect(fields.length).toBeGreaterThanOrEqual(18);
    for (const [field, { description }] of fields) {
      const [, example = ''] =
        /<td class="example"><code>(.*?)<\/code>/.exec(partOf(`filter-${field}`, 'tr')) ?? [];
      expect(row(field)).toContain(plainMarkdown(description ?? ''));
      expect(plain(example)).toMatch(pattern);
      expect(plain(example).startsWith(`${field}:`)).toBe(true);
    }
  });

  it('says which words a field takes, what it needs, and what is special about it', () => {
    expect(row('state')).toContain('FlagState: live, deprecated, archived');
    expect(row('sdkAvailability')).toContain('client-side ID');
    expect(row('codeReferences.min')).toContain('integer, at least 0');
    expect(row('tags')).toContain('joined by +');
    expect(row('creationDate')).toContain('creationDate:{"before":');
    expect(row('evaluated')).toMatch(/needs filterEnv.*evaluated:\{"after":\d+\},filterEnv:production/);
    expect(row('archived')).toContain('archived deprecated boolean');
    expect(row('guardedRollout')).toContain('beyond the pages');
  });
});
