import { describe, expect, it } from 'vitest';
import { bundle, resolve } from './bundle.ts';
import { type Config, summarize } from './summarize.ts';

interface Flag {
  readonly key: string;
  readonly archived: boolean;
  readonly tags: readonly string[];
  readonly environments?: Readonly<Record<string, Config>>;
  readonly _purpose?: string;
}

interface Page<Item> {
  readonly items: readonly Item[];
  readonly totalCount: number;
  readonly totalCountWithDifferences?: number;
  readonly _links: Readonly<Record<string, { readonly href: string }>>;
}

const FULL = ['targets', 'contextTargets', 'rules', 'fallthrough', 'offVariation', 'prerequisites'] as const;

const SCENARIOS = {
  getTags: ['first-page', 'middle-page', 'empty-page', 'filtered-page', 'one-kind', 'archived', 'as-of'],
  getFeatureFlags: [
    'first-page',
    'middle-page',
    'empty-page',
    'filtered-page',
    'full-environments',
    'several-environments',
    'without-environments',
    'migration-flag',
    'expand-codeReferences',
    'expand-evaluation',
    'expand-migrationSettings',
    'sorted',
    'archived',
    'compare',
  ],
};

/** The examples of an operation's pages, by name. */
function pagesOf<Item>(operationId: string): ReadonlyMap<string, Page<Item>> {
  const { get } = pathOf(operationId);
  const response = resolve(bundle.components.responses, get.responses[200]);
  const named = Object.entries(response.content['application/json']?.examples ?? {});
  return new Map(
    named.map(([name, $ref]) => [name, resolve(bundle.components.examples, $ref).value as Page<Item>]),
  );
}

function pathOf(operationId: string) {
  const found = Object.entries(bundle.paths).find(([, { get }]) => get.operationId === operationId);
  if (found === undefined) throw new Error(`The bundle has no operation ${operationId}.`);
  return { path: found[0].replace('{projectKey}', 'web'), get: found[1].get };
}

function tagsOf(flags: readonly Flag[]): readonly string[] {
  return [...new Set(flags.flatMap(({ tags }) => tags))].toSorted();
}

function queryOf({ _links: { self } }: Page<unknown>): URLSearchParams {
  return new URL(self?.href ?? '', 'http://localhost').searchParams;
}

/** The links that a page has by its own query and total. */
function expectedLinks(path: string, page: Page<unknown>): Readonly<Record<string, object>> {
  const query = queryOf(page);
  const [limit, offset] = [Number(query.get('limit')), Number(query.get('offset'))];
  const link = (to: number): object => {
    const moved = new URLSearchParams(query);
    if (to === 0) moved.delete('offset');
    else moved.set('offset', String(to));
    moved.sort();
    return { href: `${path}?${moved.toString()}`, type: 'application/json' };
  };
  return {
    self: link(offset),
    ...(offset > 0 && { first: link(0), prev: link(Math.max(0, offset - limit)) }),
    ...(offset + limit < page.totalCount && {
      next: link(offset + limit),
      last: link(Math.floor((page.totalCount - 1) / limit) * limit),
    }),
  };
}

describe.for(Object.entries(SCENARIOS))('the pages of %s', ([operationId, scenarios]) => {
  const { path, get } = pathOf(operationId);
  const pages = pagesOf(operationId);
  const known = get.parameters
    .map((reference) => resolve(bundle.components.parameters, reference))
    .filter((parameter) => parameter.in === 'query')
    .map(({ name }) => name);

  it('show every scenario; Prism serves the first where none is asked for', () => {
    expect([...pages.keys()]).toEqual(expect.arrayContaining(scenarios));
    expect([...pages.keys()][0]).toBe('first-page');
  });

  it.for([...pages])('%s has the links, and as many items, as its own query says', ([, page]) => {
    const query = queryOf(page);
    const [limit, offset] = [Number(query.get('limit')), Number(query.get('offset'))];
    expect(known).toEqual(expect.arrayContaining([...query.keys()]));
    expect(limit).toBeGreaterThan(0);
    expect(page._links).toEqual(expectedLinks(path, page));
    expect(page.items).toHaveLength(Math.max(0, Math.min(limit, page.totalCount - offset)));
  });

  it.for([...pages])('%s has the query that its summary names', ([name, page]) => {
    const summary = bundle.components.examples[`${operationId}.${name}`]?.summary ?? '';
    const named = (/`([^`]+)`$/.exec(summary)?.[1] ?? '').split('&');
    const sent = [...queryOf(page)].map((pair) => pair.join('='));
    expect(sent.filter((pair) => named.includes(pair) || !pair.startsWith('limit='))).toEqual(named);
  });
});

describe('the pages of flags', () => {
  const pages = [...pagesOf<Flag>('getFeatureFlags')];

  it.for(pages)('%s shows what its query asks for', ([name, page]) => {
    const query = queryOf(page);
    const expanded = query.get('expand')?.split(',') ?? [];
    const environments = query.has('env') ? query.getAll('env') : ['production', 'test'];
    expect('totalCountWithDifferences' in page).toBe(query.get('compare') === 'true');
    expect(page.totalCountWithDifferences ?? page.totalCount).toBe(page.totalCount);
    for (const flag of page.items) {
      const migrates = expanded.includes('migrationSettings') && flag._purpose === 'migration';
      expect('codeReferences' in flag).toBe(expanded.includes('codeReferences'));
      expect('migrationSettings' in flag).toBe(migrates);
      expect(flag.archived).toBe(query.get('filter') === 'state:archived');
      expect(Object.keys(flag.environments ?? {})).toEqual(
        name === 'without-environments' ? [] : environments,
      );
      for (const config of Object.values(flag.environments ?? {})) {
        expect(FULL.filter((field) => field in config)).toEqual(query.get('summary') === '0' ? FULL : []);
        expect('evaluation' in config).toBe(expanded.includes('evaluation'));
        expect('migrationSettings' in config).toBe(migrates);
      }
    }
  });

  it('show a flag alike wherever it comes up', () => {
    const seen = new Map<string, Set<string>>();
    const see = (place: string, fields: object): void => {
      for (const [field, value] of Object.entries(fields)) {
        const values = seen.get(`${place}.${field}`) ?? new Set();
        seen.set(`${place}.${field}`, values.add(JSON.stringify(value)));
      }
    };
    for (const { environments = {}, ...flag } of pages.flatMap(([, { items }]) => items)) {
      see(flag.key, flag);
      for (const [key, config] of Object.entries(environments)) see(`${flag.key} in ${key}`, config);
    }
    expect([...seen].filter(([, values]) => values.size > 1)).toEqual([]);
  });

  it('sum up the targeting that they show', () => {
    const configs = pages
      .flatMap(([, { items }]) => items)
      .flatMap(({ environments = {} }) => Object.values(environments))
      .filter(({ rules }) => rules !== undefined);
    expect(configs).not.toEqual([]);
    for (const config of configs) expect(config._summary).toEqual(summarize(config));
  });

  it('show cohorts of a migration in a rule, in a rollout of a rule, and in the default rule', () => {
    const [flag] = new Map(pages).get('migration-flag')?.items ?? [];
    const { rules = [], fallthrough } = flag?.environments?.['production'] ?? {};
    expect(flag?._purpose).toBe('migration');
    expect(rules.map(({ variation, rollout }) => variation ?? rollout?.contextKind)).toEqual([
      3,
      'organization',
    ]);
    expect(fallthrough?.rollout?.contextKind).toBe('organization');
  });

  it('are sorted as they say', () => {
    const changed = (new Map(pages).get('sorted')?.items ?? []).map(
      ({ environments }) => environments?.['production']?.lastModified ?? 0,
    );
    expect(changed).toEqual(changed.toSorted((a, b) => b - a));
  });

  it('carry the tags of flags that the pages of tags list', () => {
    const flags = pages.flatMap(([, { items }]) => items);
    const tags = pagesOf<string>('getTags');
    expect(tags.get('one-kind')?.items).toEqual(tagsOf(flags.filter(({ archived }) => !archived)));
    expect(tags.get('archived')?.items).toEqual(tagsOf(flags));
  });
});
