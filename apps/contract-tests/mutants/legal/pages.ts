import { askOtherwise } from '../building-blocks/ask-otherwise.ts';
import { pathOf, withParameter } from '../building-blocks/hrefs.ts';
import { leftOut } from '../building-blocks/left-out.ts';
import { onHrefs, onPages } from '../building-blocks/on-answers.ts';
import { FLAGS, TAGS, type Operation } from '../building-blocks/operation.ts';
import { isPageOf, limitOf, offsetOf } from '../building-blocks/page.ts';
import type { Behaviour, LegalVariation, ProxiedRequest } from '../mutant.ts';

/** Behaves in one way for flags, in another for tags. */
function both(make: (operation: Operation<unknown>) => Behaviour): Behaviour {
  const [forFlags, forTags] = [make(FLAGS), make(TAGS)];
  return (request, ask) => forTags(request, (inner) => forFlags(inner, ask));
}

function onBothHrefs(
  change: (href: URL, name: string, request: ProxiedRequest) => string | undefined,
): Behaviour {
  return both((operation) => onHrefs(operation, change));
}

const LINKS: readonly LegalVariation[] = [
  {
    id: 'legal/absolute-links',
    sentence: 'Links have the origin that was asked.',
    make: () => onBothHrefs((href, _name, { headers }) => `http://${headers['host']}${pathOf(href)}`),
  },
  {
    id: 'legal/links-in-other-order',
    sentence: 'The parameters of links stand in another order; those of one name keep theirs.',
    make: () =>
      onBothHrefs((href) => {
        const names = [...new Set(href.searchParams.keys())].toReversed();
        const query = new URLSearchParams();
        for (const name of names) {
          for (const value of href.searchParams.getAll(name)) query.append(name, value);
        }
        return `${href.pathname}?${query.toString()}`;
      }),
  },
  {
    id: 'legal/links-with-more-parameters',
    sentence: 'Links say `summary=1` and `offset=0` where nobody sent them.',
    make: () =>
      both((operation) =>
        onHrefs(operation, (href) => {
          const start = withParameter(href, 'offset', href.searchParams.get('offset') ?? '0');
          const isSummary = operation === FLAGS && !href.searchParams.has('summary');
          return pathOf(isSummary ? withParameter(start, 'summary', '1') : start);
        }),
      ),
  },
  {
    id: 'legal/links-with-a-slash-at-the-end',
    sentence: 'Links lead to the path with a slash at its end.',
    make: () => onBothHrefs((href) => `${href.pathname}/${href.search}`),
  },
  {
    id: 'legal/links-without-type',
    sentence: 'Links have an address and no `type`.',
    make: () =>
      both((operation) =>
        onPages(operation, (page) => ({
          ...page,
          _links: Object.fromEntries(Object.entries(page._links).map(([name, { href }]) => [name, { href }])),
        })),
      ),
  },
  {
    id: 'legal/more-links',
    sentence: 'Pages have links of other names, too, one of them to another origin.',
    make: () =>
      both((operation) =>
        onPages(operation, (page) => ({
          ...page,
          _links: {
            ...page._links,
            docs: { href: '/docs', type: 'text/html' },
            documentation: { href: 'https://docs.example.com/flags', type: 'text/html' },
          },
        })),
      ),
  },
  {
    // "Beyond the end … a server that leads back to the last page with flags is as right" (decisions, Links).
    id: 'legal/prev-leads-back-to-the-list',
    sentence: 'Beyond the end `prev` leads to the last page that holds something.',
    make: () =>
      both((operation) =>
        onPages(operation, (page, { url }) => {
          const total = page.totalCount ?? 0;
          const limit = limitOf(operation, url);
          if (offsetOf(url) <= total) return page;
          const last = Math.max(0, Math.ceil(total / limit) - 1) * limit;
          const href = pathOf(withParameter(url, 'offset', String(last)));
          return { ...page, _links: { ...page._links, prev: { href } } };
        }),
      ),
  },
  {
    id: 'legal/tags-last-on-the-last-page',
    sentence: 'The last page of tags has a link `last` to itself.',
    make: () =>
      onPages(TAGS, (page, { url }) =>
        page._links['next'] === undefined && page.items.length > 0
          ? { ...page, _links: { ...page._links, last: { href: pathOf(url) } } }
          : page,
      ),
  },
  {
    id: 'legal/tags-without-paging-links',
    sentence: 'Pages of tags have the link `self` alone, and it has lost its query.',
    make: () => onHrefs(TAGS, (href, name) => (name === 'self' ? href.pathname : undefined)),
  },
];

const GATEWAY = '/gateway/launch-darkly';

const PATHS_BEHIND_A_GATEWAY: readonly LegalVariation[] = [
  {
    id: 'legal/behind-a-gateway',
    sentence: 'A gateway puts a prefix before the paths, of which links know nothing.',
    pathPrefix: GATEWAY,
    make: () => (request, ask) => ask(request),
  },
  {
    id: 'legal/behind-a-gateway-that-links-know',
    sentence: 'The paths have a prefix, in links as well.',
    pathPrefix: GATEWAY,
    make: () => onBothHrefs((href) => GATEWAY + pathOf(href)),
  },
];

const TOTALS: readonly LegalVariation[] = [
  {
    id: 'legal/no-totals',
    sentence: 'Neither flags nor tags have a `totalCount`.',
    make: () => both((operation) => onPages(operation, (page) => leftOut(page, 'totalCount'))),
  },
  {
    id: 'legal/tags-total-null',
    sentence: 'The `totalCount` of tags is null.',
    make: () => onPages(TAGS, (page) => ({ ...page, totalCount: null })),
  },
  {
    id: 'legal/compare-total-of-all',
    sentence:
      'With `compare=true` the `totalCount` counts all flags, `totalCountWithDifferences` those listed.',
    make: () => {
      const uncompared = askOtherwise(FLAGS, (query) => query.delete('compare'));
      return async (request, ask) => {
        const right = await ask(request);
        if (request.url.searchParams.get('compare') !== 'true') return right;
        const all = await uncompared(request, ask);
        if (!isPageOf(FLAGS, request, right) || !isPageOf(FLAGS, request, all)) return right;
        return { ...right, body: { ...right.body, totalCount: all.body.totalCount } };
      };
    },
  },
];

const LIMITS: readonly LegalVariation[] = [
  {
    id: 'legal/limits-cut-down',
    sentence: 'A `limit` above the maximum is cut down to it.',
    make: () =>
      both((operation) =>
        askOtherwise(operation, (query) => {
          if (Number(query.get('limit')) > operation.limitMax) query.set('limit', String(operation.limitMax));
        }),
      ),
  },
  {
    id: 'legal/tags-twenty-by-default',
    sentence: 'A page of tags holds twenty where no `limit` is sent.',
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (!query.has('limit')) query.set('limit', '20');
      }),
  },
];

export const LEGAL_PAGES: readonly LegalVariation[] = [
  ...LINKS,
  ...PATHS_BEHIND_A_GATEWAY,
  ...TOTALS,
  ...LIMITS,
];
