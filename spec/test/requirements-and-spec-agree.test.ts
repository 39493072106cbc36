import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

interface Requirement {
  readonly id: string;
  readonly source: 'flags' | 'tags' | 'both' | 'decision';
  readonly heading: string;
}

const PAGE_HEADINGS = {
  flags: [
    'GET /api/v2/flags/:projectKey',
    'Filtering flags',
    'Sorting flags',
    'Expanding response',
    'Migration flags',
    'Path parameters',
    'Query parameters',
    'Response',
    'Errors',
  ],
  tags: ['GET /api/v2/tags', 'Authentication', 'Query Parameters', 'Response', 'Errors'],
  both: ['Query parameters', 'Response', 'Errors'],
};

const PATHS = { flags: '/api/v2/flags/{projectKey}', tags: '/api/v2/tags' };
const PAGES = ['flags', 'tags'] as const;

const { requirements } = parse(read('../requirements.yaml')) as {
  readonly requirements: readonly Requirement[];
};
const contract: unknown = JSON.parse(read('../dist/openapi.json'));
const decisions = read('../decisions.md');

const ids = requirements.map(({ id }) => id);
const ofDecisions = new Set(requirements.filter(({ source }) => source === 'decision').map(({ id }) => id));

/** Ids named where they hold for every request: at the top of the contract, and under its security scheme. */
const namedForBoth = idsNamedIn([at('info'), at('components', 'securitySchemes')]);
const namedByOperation = {
  flags: idsNamedIn(at('paths', PATHS.flags)),
  tags: idsNamedIn(at('paths', PATHS.tags)),
};
const described = new Set([...namedForBoth, ...namedByOperation.flags, ...namedByOperation.tags]);

function read(path: string): string {
  return readFileSync(new URL(path, import.meta.url), 'utf8');
}

function child(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null
    ? (node as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

function at(...keys: readonly string[]): unknown {
  return keys.reduce(child, contract);
}

function resolve(ref: string): unknown {
  return at(
    ...ref
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

/** Every description in the node, and in what it refers to. */
function descriptionsIn(node: unknown, seen = new Set<string>()): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'description' && typeof value === 'string') return [value];
    if (key !== '$ref' || typeof value !== 'string') return descriptionsIn(value, seen);
    if (seen.has(value)) return [];
    seen.add(value);
    return descriptionsIn(resolve(value), seen);
  });
}

function idsIn(text: string): string[] {
  return [...text.matchAll(/`((?:any|flags|tags)(?:\.[A-Za-z]+)+)`/g)].flatMap(([, id]) => id ?? []);
}

function idsBelow(prefix: string): string[] {
  return ids.filter((id) => id === prefix || id.startsWith(`${prefix}.`));
}

function quote(id: string): string {
  return `\`${id}\``;
}

function idsNamedIn(node: unknown): ReadonlySet<string> {
  return new Set(descriptionsIn(node).flatMap(idsIn));
}

/** The parameters of an operation that has a page, by name. */
function parametersOf(page: (typeof PAGES)[number]): ReadonlyMap<string, unknown> {
  const parameters = at('paths', PATHS[page], 'get', 'parameters') as readonly { readonly $ref: string }[];
  const resolved = parameters.map(({ $ref }) => resolve($ref));
  return new Map(resolved.map((parameter) => [String(child(parameter, 'name')), parameter]));
}

/** What stands below each heading of decisions.md. */
const sections = new Map(
  decisions.split(/^##+ /m).map((section) => {
    const [heading = '', ...lines] = section.split('\n');
    return [heading, lines.join('\n')];
  }),
);

describe('requirements.yaml and the contract', () => {
  const decided = new Set(idsIn(decisions));

  it('agree: each id stands in a description, or in decisions.md', () => {
    expect(ids.filter((id) => !described.has(id) && !decided.has(id))).toEqual([]);
  });

  it('agree: each statement of a page stands in a description', () => {
    expect(ids.filter((id) => !described.has(id) && !ofDecisions.has(id))).toEqual([]);
  });

  it('agree: no description names an id that does not exist', () => {
    const everywhere = new Set(descriptionsIn(contract).flatMap(idsIn));
    expect([...everywhere].filter((id) => !ids.includes(id))).toEqual([]);
  });

  it('agree: decisions.md names no id that does not exist', () => {
    expect([...decided].filter((id) => !ids.includes(id))).toEqual([]);
  });
});

describe('a description', () => {
  const naming = [...new Set(descriptionsIn(contract))].filter((text) => idsIn(text).length > 0);

  it('names its ids in its last paragraph, and nowhere else', () => {
    const astray = naming.filter((text) => {
      const paragraphs = text
        .trim()
        .split('\n\n')
        .map((paragraph) => paragraph.replaceAll('\n', ' '));
      const last = paragraphs.pop() ?? '';
      return (
        paragraphs.flatMap(idsIn).length > 0 || last !== `Requirements: ${idsIn(last).map(quote).join(', ')}.`
      );
    });
    expect(astray).toEqual([]);
  });

  it('names an id once', () => {
    expect(naming.filter((text) => new Set(idsIn(text)).size !== idsIn(text).length)).toEqual([]);
  });
});

describe('an id stands where it belongs', () => {
  it('of `flags` or `tags`: in what this operation reaches, and the other does not', () => {
    expect([...namedByOperation.flags, ...namedForBoth].filter((id) => id.startsWith('tags.'))).toEqual([]);
    expect([...namedByOperation.tags, ...namedForBoth].filter((id) => id.startsWith('flags.'))).toEqual([]);
  });

  it('of `any`: in what both operations reach, or in what holds for every request', () => {
    const { flags, tags } = namedByOperation;
    const ofBoth = [...described].filter((id) => id.startsWith('any.') && !namedForBoth.has(id));
    expect(ofBoth.filter((id) => !flags.has(id) || !tags.has(id))).toEqual([]);
  });

  it.each(PAGES)('of a parameter of %s: with this parameter, or in decisions.md', (page) => {
    const astray = [...parametersOf(page)].flatMap(([name, parameter]) => {
      const named = idsNamedIn(parameter);
      return idsBelow(`${page}.${name}`).filter((id) => !named.has(id) && !ofDecisions.has(id));
    });
    expect(astray).toEqual([]);
  });

  it.each(PAGES)('of a parameter of %s: under no other parameter', (page) => {
    const parameters = parametersOf(page);
    const astray = [...parameters].flatMap(([name, parameter]) =>
      idsIn(String(child(parameter, 'description'))).filter((id) => {
        const [first = '', second = ''] = id.split('.');
        return first === page && second !== name && parameters.has(second);
      }),
    );
    expect(astray).toEqual([]);
  });

  it('of an argument of `filter`: with this argument', () => {
    const { properties } = at('components', 'schemas', 'FlagFilter') as { readonly properties: object };
    const astray = Object.entries(properties).flatMap(([name, argument]: [string, unknown]) => {
      const named = idsNamedIn(argument);
      return idsBelow(`flags.filter.${name}`).filter((id) => !named.has(id));
    });
    expect(astray).toEqual([]);
  });

  it('of a decision: below the heading that requirements.yaml gives', () => {
    const astray = requirements.filter(
      ({ id, source, heading }) => source === 'decision' && !idsIn(sections.get(heading) ?? '').includes(id),
    );
    expect(astray).toEqual([]);
  });
});

describe('a heading', () => {
  it('of a statement of a page is one that the page has', () => {
    const unknown = requirements.filter(
      ({ source, heading }) => source !== 'decision' && !PAGE_HEADINGS[source].includes(heading),
    );
    expect(unknown).toEqual([]);
  });
});
