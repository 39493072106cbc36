import { TAG_KINDS } from '@flag-contract/types';
import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { TAGS } from '../../building-blocks/operation.ts';
import { isAsked } from '../../building-blocks/page.ts';
import { refusal } from '../../building-blocks/refusal.ts';
import { onWholeList, wholeListOf } from '../../building-blocks/whole-list.ts';
import type { Ask, Behaviour, Mutant, ProxiedRequest } from '../../mutant.ts';

const PAGE_KINDS = TAG_KINDS.filter((kind) => kind !== 'metric-data-source');

function kindsOf({ url }: ProxiedRequest): readonly string[] {
  return url.searchParams.getAll('kind');
}

/** The tags of one kind that the rest of the query selects. */
function tagsOfKind(kind: string, request: ProxiedRequest, ask: Ask): Promise<readonly string[]> {
  return wholeListOf(TAGS, request, ask, (query) => query.set('kind', kind));
}

/** Makes another list of the lists of several kinds. */
function joinKinds(join: (lists: readonly (readonly string[])[]) => readonly string[]): Behaviour {
  return onWholeList(TAGS, async (tags, request, ask) => {
    const kinds = new Set(kindsOf(request));
    if (kinds.size < 2) return tags;
    return join(await Promise.all([...kinds].map((kind) => tagsOfKind(kind, request, ask))));
  });
}

const KIND_FAULTS: readonly Mutant[] = [
  {
    id: 'tags/kind-ignored',
    sentence: '`kind` selects nothing.',
    caughtBy: ['tags/kind/selects'],
    make: () => askOtherwise(TAGS, (query) => query.delete('kind')),
  },
  {
    id: 'tags/first-kind-counts',
    sentence: 'Of several `kind`, the first selects.',
    caughtBy: ['tags/kind/several'],
    make: () => askOtherwise(TAGS, (query, request) => keepOne(query, kindsOf(request)[0])),
  },
  {
    id: 'tags/last-kind-counts',
    sentence: 'Of several `kind`, the last selects.',
    caughtBy: ['tags/kind/several'],
    make: () => askOtherwise(TAGS, (query, request) => keepOne(query, kindsOf(request).at(-1))),
  },
  {
    id: 'tags/all-kinds-at-once',
    sentence: 'With several `kind` a tag is listed when all of them carry it.',
    caughtBy: ['tags/kind/several'],
    make: () =>
      joinKinds(([first = [], ...others]) =>
        first.filter((tag) => others.every((tags) => tags.includes(tag))),
      ),
  },
  {
    id: 'tags/once-for-each-kind',
    sentence: 'A tag of two kinds is listed twice where both are asked for.',
    caughtBy: ['tags/kind/several'],
    make: () => joinKinds((lists) => lists.flat().toSorted()),
  },
  {
    id: 'tags/kinds-joined-by-comma-mean-all',
    sentence: 'Two kinds joined by a comma are no kind, and so select nothing.',
    caughtBy: ['tags/kind/comma'],
    make: () =>
      askOtherwise(TAGS, (query, request) => {
        if (kindsOf(request).some((kind) => kind.includes(','))) query.delete('kind');
      }),
  },
  {
    id: 'tags/views-missing-without-kind',
    sentence: 'Without `kind` the tags of views, which came later, are left out.',
    caughtBy: ['tags/kind/default'],
    make: () =>
      askOtherwise(TAGS, (query, request) => {
        if (kindsOf(request).length > 0) return;
        for (const kind of PAGE_KINDS) if (kind !== 'view') query.append('kind', kind);
      }),
  },
  {
    id: 'tags/kept-when-nothing-has-them',
    sentence: 'A tag that was once in use stays in the list without `kind`.',
    caughtBy: ['tags/kind/complete'],
    make: () =>
      onWholeList(TAGS, (tags, request) =>
        kindsOf(request).length === 0 && !request.url.searchParams.has('pre') ? [...tags, OUT_OF_USE] : tags,
      ),
  },
  {
    id: 'tags/stale-index-of-flags',
    sentence: 'The index of tags on flags has not seen the newest ones.',
    caughtBy: ['tags/kind/agrees-with-flags'],
    make: () =>
      onWholeList(TAGS, (tags, request) =>
        kindsOf(request).includes('flag') ? tags.filter((tag) => !NEWEST.includes(tag)) : tags,
      ),
  },
  {
    id: 'tags/flags-of-another-project',
    sentence: '`kind=flag` lists the tags of the first project alone, whose flags nobody asks for.',
    caughtBy: ['tags/kind/agrees-with-flags'],
    make: () =>
      onWholeList(TAGS, (tags, request) =>
        kindsOf(request).includes('flag') ? tags.filter((tag) => OF_ANOTHER_PROJECT.includes(tag)) : tags,
      ),
  },
];

const KIND_BESIDE_FAULTS: readonly Mutant[] = [
  {
    id: 'tags/kind-ignored-among-archived',
    sentence: 'With `archived=true`, `kind` selects nothing.',
    caughtBy: ['tags/parameters/combine'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (query.get('archived') === 'true') query.delete('kind');
      }),
  },
  {
    id: 'tags/kind-ignored-in-the-past',
    sentence: 'With `asOf`, `kind` selects nothing.',
    caughtBy: ['tags/parameters/combine'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (query.has('asOf')) query.delete('kind');
      }),
  },
  {
    id: 'tags/as-of-ignored-with-kind',
    sentence: 'With `kind`, `asOf` makes no difference.',
    caughtBy: ['tags/parameters/combine'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (query.has('kind')) query.delete('asOf');
      }),
  },
];

const ODD_KIND_FAULTS: readonly Mutant[] = [
  {
    id: 'tags/newest-kind-refused',
    sentence: '`kind=aiconfig` is refused as unknown.',
    caughtBy: ['conformance/tags/valid-requests'],
    make: () => async (request, ask) =>
      isAsked(TAGS, request) && kindsOf(request).includes('aiconfig')
        ? refusal(400, 'invalid_request', 'There is no kind aiconfig.')
        : ask(request),
  },
  {
    id: 'tags/kind-beyond-the-pages-lists-others',
    sentence: '`kind=metric-data-source` lists tags that no other list has.',
    caughtBy: ['tags/kind/metric-data-source'],
    make: () =>
      onWholeList(TAGS, (tags, request) =>
        kindsOf(request).join() === 'metric-data-source' ? ['of a warehouse'] : tags,
      ),
  },
];

const OUT_OF_USE = 'zz top sale';
const NEWEST = ['needs review', 'ml'];
const OF_ANOTHER_PROJECT = ['logistics', 'robots', 'ops'];

function keepOne(query: URLSearchParams, kind: string | undefined): void {
  if (kind !== undefined) query.set('kind', kind);
}

export const TAG_KIND_FAULTS: readonly Mutant[] = [...KIND_FAULTS, ...KIND_BESIDE_FAULTS, ...ODD_KIND_FAULTS];
