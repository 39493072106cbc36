import { pathOf, withoutParameter } from '../../building-blocks/hrefs.ts';
import { onHrefs } from '../../building-blocks/on-answers.ts';
import { FLAGS, TAGS, type Operation } from '../../building-blocks/operation.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';
import { onBothLists, type ListFault } from '../../building-blocks/list-fault.ts';

const ADDRESS_FAULTS: readonly ListFault[] = [
  {
    name: 'internal-host',
    sentence: 'Links name the host behind the gateway.',
    caughtBy: ['*/paging/links-stay-on-the-origin'],
    make: (operation) => onHrefs(operation, (href) => `http://flags.internal:8080${pathOf(href)}`),
  },
  {
    name: 'another-scheme',
    sentence: 'Links say https where the service is reached by http.',
    caughtBy: ['*/paging/links-stay-on-the-origin'],
    make: (operation) =>
      onHrefs(operation, (href, _, { headers }) => `https://${headers['host']}${pathOf(href)}`),
  },
  {
    name: 'protocol-relative',
    sentence: 'A doubled slash at the beginning of links makes a host of their path.',
    caughtBy: ['*/paging/links-stay-on-the-origin'],
    make: (operation) => onHrefs(operation, (href) => `/${pathOf(href)}`),
  },
  {
    name: 'base-path-lost',
    sentence: 'Links lack the beginning of the path, which a gateway cut off.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) => onHrefs(operation, (href) => pathOf(href).replace('/api/v2', '')),
  },
  {
    name: 'encoded-twice',
    sentence: 'What is encoded in the query is encoded again in links.',
    caughtBy: ['*/paging/links-keep-values', '*/paging/links-keep-selection'],
    make: (operation) => onHrefs(operation, (href) => pathOf(href).replaceAll('%', '%25')),
  },
  {
    name: 'escaped-for-html',
    sentence: 'Links have `&amp;` between their parameters.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) => onHrefs(operation, (href) => pathOf(href).replaceAll('&', '&amp;')),
  },
];

const LOST_FROM_FLAGS = {
  'flags/paging/links-keep-selection': ['filter', 'tag', 'sort', 'archived', 'compare'],
  'flags/paging/links-keep-projection': ['limit', 'env', 'summary', 'expand'],
};

const LOST_FROM_TAGS = {
  'tags/paging/links-keep-selection': ['kind', 'pre', 'archived', 'asOf'],
  'tags/paging/links-keep-projection': ['limit'],
};

function lost(
  list: string,
  operation: Operation<unknown>,
  byCheck: Readonly<Record<string, readonly string[]>>,
): readonly Mutant[] {
  return Object.entries(byCheck).flatMap(([check, parameters]) =>
    parameters.map((parameter) => ({
      id: `links/${list}/${parameter}-lost`,
      sentence: `Links to other pages have lost \`${parameter}\`.`,
      caughtBy: [check] as const,
      make: () =>
        onHrefs(operation, (href, name) =>
          pathOf(name === 'self' ? href : withoutParameter(href, parameter)),
        ),
    })),
  );
}

/** A query string read into a map keeps one value a name. */
function onlyLast(name: string, query: URLSearchParams): void {
  const last = query.getAll(name).at(-1);
  if (last !== undefined) query.set(name, last);
}

const MANGLED: readonly Mutant[] = [
  {
    id: 'links/flags/second-env-lost',
    sentence: 'Of several `env`, links keep the last.',
    caughtBy: ['flags/paging/links-keep-projection'],
    make: () => changeQueries(FLAGS, (query) => onlyLast('env', query)),
  },
  {
    id: 'links/tags/second-kind-lost',
    sentence: 'Of several `kind`, links keep the last.',
    caughtBy: ['tags/paging/links-keep-selection'],
    make: () => changeQueries(TAGS, (query) => onlyLast('kind', query)),
  },
  {
    id: 'links/flags/filter-lost-after-page-two',
    sentence: 'Links of the second page and later ones have lost `filter`.',
    caughtBy: ['flags/paging/links-keep-selection'],
    make: () =>
      changeQueries(FLAGS, (query) => {
        if (query.has('offset')) query.delete('filter');
      }),
  },
  {
    id: 'links/flags/plus-unencoded',
    sentence: 'Links write the `+` between tags as it is, which servers read as a blank.',
    caughtBy: ['flags/paging/links-keep-selection'],
    make: () => onHrefs(FLAGS, (href) => pathOf(href).replaceAll('%2B', '+')),
  },
  {
    id: 'links/flags/values-in-lower-case',
    sentence: 'Links are written in lower case.',
    caughtBy: ['flags/paging/links-keep-selection'],
    make: () => onHrefs(FLAGS, (href) => pathOf(href).toLowerCase()),
  },
  {
    id: 'links/flags/values-beyond-ascii-mangled',
    sentence: 'Letters beyond ASCII come as question marks in links.',
    caughtBy: ['flags/paging/links-keep-values'],
    make: () =>
      changeQueries(FLAGS, (query) => {
        for (const [name, value] of new Map(query)) {
          if (/\P{ASCII}/u.test(value)) query.set(name, value.replaceAll(/\P{ASCII}/gu, '?'));
        }
      }),
  },
  {
    id: 'links/tags/prefix-cut-at-a-blank',
    sentence: 'Links keep `pre` up to its first blank.',
    caughtBy: ['tags/paging/links-keep-values'],
    make: () =>
      changeQueries(TAGS, (query) => {
        const pre = query.get('pre');
        if (pre !== null) query.set('pre', pre.split(' ')[0] ?? '');
      }),
  },
];

/** Changes the query of every link. */
function changeQueries(operation: Operation<unknown>, change: (query: URLSearchParams) => void): Behaviour {
  return onHrefs(operation, (href) => {
    const changed = new URL(href);
    change(changed.searchParams);
    return pathOf(changed);
  });
}

export const LINK_ADDRESS_FAULTS: readonly Mutant[] = [
  ...onBothLists('links', ADDRESS_FAULTS),
  ...lost('flags', FLAGS, LOST_FROM_FLAGS),
  ...lost('tags', TAGS, LOST_FROM_TAGS),
  ...MANGLED,
];
