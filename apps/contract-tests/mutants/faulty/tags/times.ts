import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { refusal } from '../../building-blocks/refusal.ts';
import { TAGS } from '../../building-blocks/operation.ts';
import { isAsked } from '../../building-blocks/page.ts';
import { onWholeList, wholeListOf } from '../../building-blocks/whole-list.ts';
import type { Mutant } from '../../mutant.ts';

const MILLISECONDS = /^\d+$/;

const ARCHIVED_FAULTS: readonly Mutant[] = [
  {
    id: 'tags/archived-inverted',
    sentence: '`archived=true` leaves the tags of archived flags out, `archived=false` lists them.',
    caughtBy: ['tags/archived/adds'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        const archived = query.get('archived');
        if (archived === 'true' || archived === 'false') query.set('archived', String(archived === 'false'));
      }),
  },
  {
    id: 'tags/archived-by-default',
    sentence: 'Without `archived` the tags of archived flags are listed, too.',
    caughtBy: ['tags/archived/default'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (!query.has('archived')) query.set('archived', 'true');
      }),
  },
  {
    id: 'tags/archived-ignored',
    sentence: '`archived` makes no difference.',
    caughtBy: ['tags/archived/adds'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (query.get('archived') === 'true') query.delete('archived');
      }),
  },
  {
    id: 'tags/archived-alone',
    sentence: '`archived=true` lists the tags that only archived flags have, and no others.',
    caughtBy: ['tags/archived/adds'],
    make: () =>
      onWholeList(TAGS, async (tags, request, ask) => {
        if (request.url.searchParams.get('archived') !== 'true') return tags;
        const current = await wholeListOf(TAGS, request, ask, (query) => query.delete('archived'));
        return tags.filter((tag) => !current.includes(tag));
      }),
  },
];

const TIME_FAULTS: readonly Mutant[] = [
  {
    id: 'tags/as-of-ignored',
    sentence: '`asOf` makes no difference.',
    caughtBy: ['tags/as-of/past'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (!Number.isNaN(timeOf(query))) query.delete('asOf');
      }),
  },
  {
    id: 'tags/as-of-inverted',
    sentence: '`asOf` lists what came after that moment.',
    caughtBy: ['tags/as-of/past'],
    make: () =>
      onWholeList(TAGS, async (tags, request, ask) => {
        if (!request.url.searchParams.has('asOf')) return tags;
        const all = await wholeListOf(TAGS, request, ask, (query) => query.delete('asOf'));
        return all.filter((tag) => !tags.includes(tag));
      }),
  },
  {
    id: 'tags/as-of-in-seconds',
    sentence: 'A number in `asOf` is taken for seconds, which puts every moment into a far future.',
    caughtBy: ['tags/as-of/both-formats'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (MILLISECONDS.test(query.get('asOf') ?? '')) query.delete('asOf');
      }),
  },
  {
    id: 'tags/as-of-a-year-late',
    sentence: 'The history is written once a year, and `asOf` has the state of the year before.',
    caughtBy: ['tags/as-of/now'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        const time = timeOf(query);
        if (!Number.isNaN(time)) query.set('asOf', String(time - YEAR_MS));
      }),
  },
  {
    id: 'tags/as-of-broken-means-now',
    sentence: 'An `asOf` that is no time is taken for the present.',
    caughtBy: ['tags/as-of/broken'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (Number.isNaN(timeOf(query))) query.delete('asOf');
      }),
  },
  {
    id: 'tags/as-of-in-milliseconds-alone',
    sentence: '`asOf` takes no RFC 3339.',
    caughtBy: ['tags/as-of/both-formats'],
    make: () => refuseTimes((asOf) => !MILLISECONDS.test(asOf)),
  },
  {
    id: 'tags/as-of-a-date-alone',
    sentence: '`asOf` takes dates without a time.',
    caughtBy: ['tags/as-of/one-format'],
    make: () => refuseTimes((asOf) => !/^\d{4}-\d\d-\d\d$/.test(asOf)),
  },
];

const YEAR_MS = 365 * 24 * 60 * 60 * 1000;

/** The time that `asOf` names, in milliseconds; NaN where it names none, or is not sent. */
function timeOf(query: URLSearchParams): number {
  const asOf = query.get('asOf') ?? '';
  return MILLISECONDS.test(asOf) ? Number(asOf) : Date.parse(asOf);
}

function refuseTimes(isRefused: (asOf: string) => boolean): ReturnType<Mutant['make']> {
  return async (request, ask) => {
    const asOf = request.url.searchParams.get('asOf');
    if (!isAsked(TAGS, request) || asOf === null || !isRefused(asOf)) return ask(request);
    return refusal(400, 'invalid_request', 'asOf is no time.');
  };
}

export const TAG_TIME_FAULTS: readonly Mutant[] = [...ARCHIVED_FAULTS, ...TIME_FAULTS];
