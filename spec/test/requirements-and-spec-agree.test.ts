import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';
import { adviceOn, quote } from './advice-on.ts';
import { at, child, contract, descriptionsIn, idsIn, idsNamedIn, resolve } from './contract-descriptions.ts';

interface Requirement {
  readonly id: string;
  readonly source: 'flags' | 'tags' | 'both' | 'decision';
  readonly heading: string;
}

const PATHS = { flags: '/api/v2/flags/{projectKey}', tags: '/api/v2/tags' };
const PAGES = ['flags', 'tags'] as const;

const { requirements } = parse(read('../requirements.yaml')) as {
  readonly requirements: readonly Requirement[];
};
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

function idsBelow(prefix: string): string[] {
  return ids.filter((id) => id === prefix || id.startsWith(`${prefix}.`));
}

/** The parameters of an operation that has a page, by name. */
function parametersOf(page: (typeof PAGES)[number]): ReadonlyMap<string, unknown> {
  const parameters = at('paths', PATHS[page], 'get', 'parameters') as readonly { readonly $ref: string }[];
  const resolved = parameters.map(({ $ref }) => resolve($ref));
  return new Map(resolved.map((parameter) => [String(child(parameter, 'name')), parameter]));
}

/** The arguments of `filter`, by name. */
const filterArguments = Object.entries(
  (at('components', 'schemas', 'FlagFilter') as { readonly properties: Readonly<Record<string, unknown>> })
    .properties,
);

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
    const nowhere = ids.filter((id) => !described.has(id) && !decided.has(id));
    expect(adviceOn(nowhere, (id) => `write ${quote(id)} below the description of what it speaks of`)).toBe(
      '',
    );
  });

  it('agree: each statement of a page stands in a description', () => {
    const nowhere = ids.filter((id) => !described.has(id) && !ofDecisions.has(id));
    expect(adviceOn(nowhere, (id) => `write ${quote(id)} below the description of what it speaks of`)).toBe(
      '',
    );
  });

  it('agree: no description names an id that does not exist', () => {
    const everywhere = new Set(descriptionsIn(contract).flatMap(idsIn));
    const unknown = [...everywhere].filter((id) => !ids.includes(id));
    expect(
      adviceOn(unknown, (id) => `a description names ${quote(id)}: write its statement in requirements.yaml`),
    ).toBe('');
  });

  it('agree: decisions.md names no id that does not exist', () => {
    const unknown = [...decided].filter((id) => !ids.includes(id));
    expect(
      adviceOn(unknown, (id) => `decisions.md names ${quote(id)}: write its statement in requirements.yaml`),
    ).toBe('');
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
    expect(
      adviceOn(astray, (text) => `write the ids in the last paragraph, after "Requirements:": ${text}`),
    ).toBe('');
  });

  it('names an id once', () => {
    const twice = naming.filter((text) => new Set(idsIn(text)).size !== idsIn(text).length);
    expect(adviceOn(twice, (text) => `name each id once: ${text}`)).toBe('');
  });

  it.each(PAGES)('of a parameter of %s says what it states', (page) => {
    const silent = [...parametersOf(page)].filter(([, parameter]) => idsNamedIn(parameter).size === 0);
    expect(
      adviceOn(
        silent,
        ([name]) => `state in requirements.yaml what ${name} does, and name the id below its description`,
      ),
    ).toBe('');
  });

  it('of an argument of `filter` says what it states', () => {
    const silent = filterArguments.filter(
      ([name, argument]) => !idsNamedIn(argument).has(`flags.filter.${name}`),
    );
    expect(
      adviceOn(
        silent,
        ([name]) =>
          `state in requirements.yaml what \`flags.filter.${name}\` lists, and write the id below its description`,
      ),
    ).toBe('');
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
    expect(adviceOn(astray, (id) => `write ${quote(id)} below the description of its parameter`)).toBe('');
  });

  it.each(PAGES)('of a parameter of %s: under no other parameter', (page) => {
    const parameters = parametersOf(page);
    const astray = [...parameters].flatMap(([name, parameter]) =>
      idsIn(String(child(parameter, 'description'))).filter((id) => {
        const [first = '', second = ''] = id.split('.');
        return first === page && second !== name && parameters.has(second);
      }),
    );
    expect(adviceOn(astray, (id) => `${quote(id)} stands below another parameter than its own`)).toBe('');
  });

  it('of an argument of `filter`: with this argument', () => {
    const astray = filterArguments.flatMap(([name, argument]) => {
      const named = idsNamedIn(argument);
      return idsBelow(`flags.filter.${name}`).filter((id) => !named.has(id));
    });
    expect(adviceOn(astray, (id) => `write ${quote(id)} below its argument in schemas/FlagFilter.yaml`)).toBe(
      '',
    );
  });

  it('of a decision: below the heading that requirements.yaml gives', () => {
    const astray = requirements.filter(
      ({ id, source, heading }) => source === 'decision' && !idsIn(sections.get(heading) ?? '').includes(id),
    );
    expect(
      adviceOn(astray, ({ id, heading }) => `write ${quote(id)} below "${heading}" in decisions.md`),
    ).toBe('');
  });
});

describe('decisions.md', () => {
  it('lists what is beyond the pages', () => {
    const section = sections.get('Beyond the pages') ?? '';
    const beyond = [...parametersOf('flags'), ...parametersOf('tags'), ...filterArguments].filter(
      ([, node]) => child(node, 'x-beyond-the-pages') === true,
    );
    const unlisted = beyond.filter(([name]) => !section.includes(quote(name)));
    expect(adviceOn(unlisted, ([name]) => `write \`${name}\` into the table below "Beyond the pages"`)).toBe(
      '',
    );
  });
});
