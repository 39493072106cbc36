import { pathOf, withoutParameter, withParameter } from '../../building-blocks/hrefs.ts';
import { onHrefs, onPages } from '../../building-blocks/on-answers.ts';
import { FLAGS, TAGS, type Operation } from '../../building-blocks/operation.ts';
import { limitOf, offsetOf, pageLinks } from '../../building-blocks/page.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';
import { onBothLists, type ListFault } from '../../building-blocks/list-fault.ts';

/** Sends a link somewhere else in the same list. */
function leadTo(
  operation: Operation<unknown>,
  name: string,
  start: (place: { readonly limit: number; readonly offset: number; readonly next: number }) => number,
): Behaviour {
  return onHrefs(operation, (href, link, { url }) => {
    if (link !== name) return pathOf(href);
    const place = { limit: limitOf(operation, url), offset: offsetOf(url), next: offsetOf(href) };
    return pathOf(withParameter(href, 'offset', String(start(place))));
  });
}

const PLACE_FAULTS: readonly ListFault[] = [
  {
    name: 'next-skips-one',
    sentence: '`next` begins one item late.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) => leadTo(operation, 'next', ({ next }) => next + 1),
  },
  {
    name: 'next-steps-by-twenty',
    sentence: '`next` is twenty items further, whatever `limit` is.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) => leadTo(operation, 'next', ({ offset }) => offset + 20),
  },
  {
    name: 'next-stays',
    sentence: '`next` leads to the same page again.',
    caughtBy: ['*/paging/walk-ends'],
    make: (operation) => leadTo(operation, 'next', ({ offset }) => offset),
  },
  {
    name: 'next-counts-pages',
    sentence: '`next` has the number of the page where the index of its first item belongs.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) => leadTo(operation, 'next', ({ limit, offset }) => Math.floor(offset / limit) + 1),
  },
  {
    name: 'prev-is-always-the-first',
    sentence: '`prev` leads to the first page, from wherever.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) => leadTo(operation, 'prev', () => 0),
  },
  {
    name: 'prev-overlaps',
    sentence: '`prev` ends with the item that this page begins with.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) => leadTo(operation, 'prev', ({ limit, offset }) => Math.max(0, offset - limit + 1)),
  },
  {
    name: 'prev-goes-below-zero',
    sentence: '`prev` of a page that begins within the first has a negative `offset`.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) => leadTo(operation, 'prev', ({ limit, offset }) => offset - limit),
  },
  {
    name: 'first-is-the-second',
    sentence: '`first` leads to the second page.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) => leadTo(operation, 'first', ({ limit }) => limit),
  },
  {
    name: 'last-one-page-early',
    sentence: '`last` leads to the page before the last.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) => leadTo(operation, 'last', ({ limit, next }) => Math.max(0, next - limit)),
  },
  {
    name: 'last-empty-after-a-full-page',
    sentence: 'Where the items fill the last page exactly, `last` leads to an empty one after it.',
    caughtBy: ['*/paging/links-lead'],
    make: (operation) =>
      onPages(operation, (page, { url }) => {
        const [limit, total] = [limitOf(operation, url), page.totalCount ?? 0];
        const { last } = page._links;
        if (last === undefined || total % limit !== 0) return page;
        const href = pathOf(withParameter(new URL(last.href, url), 'offset', String(total)));
        return { ...page, _links: { ...page._links, last: { ...last, href } } };
      }),
  },
];

/** Some flags fewer than there are unarchived ones. */
const FLAGS_SHOWN = 58;

/** Flags MUST have some links and not others. */
const PRESENCE_FAULTS: readonly Mutant[] = [
  {
    id: 'links/flags/next-after-a-full-last-page',
    sentence: 'Where the items fill the last page exactly, it has a `next` to an empty one.',
    caughtBy: ['flags/paging/next'],
    make: () =>
      onPages(FLAGS, (page, { url }) => {
        const place = { limit: limitOf(FLAGS, url), offset: offsetOf(url), total: page.totalCount ?? 0 };
        if (page.items.length === 0 || place.offset + place.limit !== place.total) return page;
        const { next } = pageLinks(url, { ...place, total: place.total + 1 });
        return { ...page, _links: { ...page._links, next } };
      }),
  },
  {
    id: 'links/flags/next-missing-before-a-short-page',
    sentence: 'A page that only a few more flags follow has no `next`.',
    caughtBy: ['flags/paging/next'],
    make: () =>
      onHrefs(FLAGS, (href, name, { url }) =>
        name === 'next' && offsetOf(href) + limitOf(FLAGS, url) > FLAGS_SHOWN ? undefined : pathOf(href),
      ),
  },
  {
    id: 'links/flags/next-on-every-page',
    sentence: 'Every page has a `next`, the last one and those beyond it too.',
    caughtBy: ['flags/paging/next', 'flags/paging/walk-ends'],
    make: () =>
      onPages(FLAGS, (page, { url }) => {
        const place = { limit: limitOf(FLAGS, url), offset: offsetOf(url), total: Infinity };
        const { next } = pageLinks(url, place);
        return { ...page, _links: { ...page._links, next } };
      }),
  },
  {
    id: 'links/flags/first-missing',
    sentence: 'Later pages have no `first`.',
    caughtBy: ['flags/paging/first-and-prev'],
    make: () => onHrefs(FLAGS, (href, name) => (name === 'first' ? undefined : pathOf(href))),
  },
  {
    id: 'links/flags/prev-missing-on-page-two',
    sentence: 'The second page has no `prev`, because its `offset` would be 0.',
    caughtBy: ['flags/paging/first-and-prev'],
    make: () =>
      onHrefs(FLAGS, (href, name) => (name === 'prev' && offsetOf(href) === 0 ? undefined : pathOf(href))),
  },
  {
    id: 'links/flags/first-on-the-first-page',
    sentence: 'The first page links to itself as `first` and `prev`.',
    caughtBy: ['flags/paging/first-and-prev'],
    make: () =>
      onPages(FLAGS, ({ _links: links, ...page }) => ({
        ...page,
        _links: { first: links['self'], prev: links['self'], ...links },
      })),
  },
  {
    id: 'links/flags/last-missing',
    sentence: 'No page has the link `last`.',
    caughtBy: ['flags/paging/last'],
    make: () => onHrefs(FLAGS, (href, name) => (name === 'last' ? undefined : pathOf(href))),
  },
  {
    id: 'links/flags/last-on-the-last-page',
    sentence: 'The last page links to itself as `last`.',
    caughtBy: ['flags/paging/no-last-on-the-last-page'],
    make: () =>
      onPages(FLAGS, ({ _links: links, ...page }) => ({
        ...page,
        _links: { last: links['self'], ...links },
      })),
  },
  {
    id: 'links/flags/self-without-its-query',
    sentence: '`self` has lost its query.',
    caughtBy: ['flags/paging/self'],
    make: () => onHrefs(FLAGS, (href, name) => (name === 'self' ? href.pathname : pathOf(href))),
  },
  {
    id: 'links/flags/self-is-the-first-page',
    sentence: '`self` has lost its `offset`.',
    caughtBy: ['flags/paging/self'],
    make: () =>
      onHrefs(FLAGS, (href, name) => pathOf(name === 'self' ? withoutParameter(href, 'offset') : href)),
  },
  {
    id: 'links/tags/addresses-alone',
    sentence: 'The links of tags are addresses and not objects that have one.',
    caughtBy: ['conformance/tags/links'],
    make: () =>
      onPages(TAGS, (page) => ({
        ...page,
        _links: Object.fromEntries(Object.entries(page._links).map(([name, { href }]) => [name, href])),
      })),
  },
  {
    id: 'links/flags/another-project',
    sentence: 'Links lead to the project that the token belongs to, whichever was asked for.',
    caughtBy: ['flags/paging/links-lead'],
    make: () => onHrefs(FLAGS, (href) => `${FLAGS.path}warehouse${href.search}`),
  },
];

export const LINK_FAULTS: readonly Mutant[] = [...onBothLists('links', PLACE_FAULTS), ...PRESENCE_FAULTS];
