import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { filterValue, withoutFields } from '../../building-blocks/filter-clauses.ts';
import { likePattern } from '../../building-blocks/like-pattern.ts';
import { ignoreField, misreadFilter, misreadValue, selectBy } from '../../building-blocks/misread-filter.ts';
import { FLAGS } from '../../building-blocks/operation.ts';
import { isPageOf } from '../../building-blocks/page.ts';
import { refusal } from '../../building-blocks/refusal.ts';
import { onWholeList, wholeListOf } from '../../building-blocks/whole-list.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

/** Compares tags in its own way with those that the filter `tags` lists. */
function compareTags(isTag: (tag: string, wanted: string) => boolean): Behaviour {
  return selectBy('tags', (list) => ({ tags }) => {
    return list.split('+').every((wanted) => tags.some((tag) => isTag(tag, wanted)));
  });
}

/** Compares tags in its own way with the one in the parameter `tag`. */
function compareTag(isTag: (tag: string, wanted: string) => boolean): Behaviour {
  return onWholeList(FLAGS, async (right, request, ask) => {
    const wanted = request.url.searchParams.get('tag');
    if (wanted === null) return right;
    const flags = await wholeListOf(FLAGS, request, ask, (query) => query.delete('tag'));
    return flags.filter(({ tags }) => tags.some((tag) => isTag(tag, wanted)));
  });
}

export const TAG_FILTER_FAULTS: readonly Mutant[] = [
  {
    id: 'filter/tags-ignored',
    sentence: 'The filter `tags` is taken and has no effect.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () => ignoreField('tags'),
  },
  {
    id: 'filter/tags-any-of',
    sentence: 'The filter `tags` lists flags with any of the tags.',
    caughtBy: ['flags/filter/tags-all-of'],
    make: () =>
      selectBy(
        'tags',
        (list) =>
          ({ tags }) =>
            list.split('+').some((wanted) => tags.includes(wanted)),
      ),
  },
  {
    id: 'filter/tags-first-only',
    sentence: 'Of several tags in the filter `tags` the first alone counts.',
    caughtBy: ['flags/filter/tags-all-of'],
    make: () => misreadValue('tags', (list) => list.split('+', 1).join()),
  },
  {
    id: 'filter/tags-last-only',
    sentence: 'Of several tags in the filter `tags` the last alone counts.',
    caughtBy: ['flags/filter/tags-all-of'],
    make: () => misreadValue('tags', (list) => list.split('+').slice(-1).join()),
  },
  {
    id: 'filter/tags-two-at-most',
    sentence: 'Of several tags in the filter `tags` the first two count.',
    caughtBy: ['flags/filter/tags-all-of'],
    make: () => misreadValue('tags', (list) => list.split('+', 2).join('+')),
  },
  {
    id: 'filter/tags-no-others',
    sentence: 'The filter `tags` lists flags that have the tags and no others.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () =>
      selectBy('tags', (list) => ({ tags }) => {
        const wanted = list.split('+');
        return tags.length === wanted.length && wanted.every((tag) => tags.includes(tag));
      }),
  },
  {
    id: 'filter/tags-prefix',
    sentence: 'To the filter `tags` the beginning of a tag is enough.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () => compareTags((tag, wanted) => tag.startsWith(wanted)),
  },
  {
    id: 'filter/tags-ignore-case',
    sentence: 'The filter `tags` takes `Beta` for `beta`.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () => compareTags((tag, wanted) => tag.toLowerCase() === wanted.toLowerCase()),
  },
  {
    id: 'filter/tags-like-wildcards',
    sentence: 'In the filter `tags`, `%` and `_` stand for other characters.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () => compareTags((tag, wanted) => likePattern(wanted).test(tag)),
  },
  {
    id: 'filter/tags-plus-is-a-blank',
    sentence: 'The plus between two tags is taken for a blank, `%2B` or not.',
    caughtBy: ['flags/filter/tags-all-of'],
    make: () =>
      selectBy(
        'tags',
        (list) =>
          ({ tags }) =>
            tags.includes(list.replaceAll('+', ' ')),
      ),
  },
  {
    id: 'filter/tags-blank-parts-them',
    sentence: 'A blank parts two tags as a plus does.',
    caughtBy: ['flags/filter/tags-exact'],
    make: () => misreadValue('tags', (list) => list.replaceAll(' ', '+')),
  },
  {
    id: 'filter/tags-unknown-refused',
    sentence: 'The filter `tags` is refused with 404 where no flag has the tags.',
    caughtBy: ['flags/filter/no-match'],
    make: () => async (request, ask) => {
      const answer = await ask(request);
      const isTagged = filterValue(request.url.searchParams, 'tags') !== undefined;
      const isEmpty = isPageOf(FLAGS, request, answer) && answer.body.totalCount === 0;
      return isTagged && isEmpty ? refusal(404, 'not_found', 'There is no such tag.') : answer;
    },
  },
  {
    id: 'tag/ignored',
    sentence: 'The parameter `tag` is taken and has no effect.',
    caughtBy: ['flags/tag/selects'],
    make: () => askOtherwise(FLAGS, (query) => query.delete('tag')),
  },
  {
    id: 'tag/substring',
    sentence: 'To the parameter `tag` any part of a tag is enough.',
    caughtBy: ['flags/tag/selects'],
    make: () => compareTag((tag, wanted) => tag.includes(wanted)),
  },
  {
    id: 'tag/ignores-case',
    sentence: 'The parameter `tag` takes `Beta` for `beta`.',
    caughtBy: ['flags/tag/selects'],
    make: () => compareTag((tag, wanted) => tag.toLowerCase() === wanted.toLowerCase()),
  },
  {
    id: 'tag/comma-parts-it',
    sentence: 'The parameter `tag` is cut at commas, and any of its parts is enough.',
    caughtBy: ['flags/tag/selects'],
    make: () => compareTag((tag, wanted) => wanted.split(',').includes(tag)),
  },
  {
    id: 'tag/read-as-filter',
    sentence: 'The parameter `tag` is parted at every plus, as the filter `tags` is.',
    caughtBy: ['flags/tag/selects'],
    make: () =>
      onWholeList(FLAGS, async (right, request, ask) => {
        const wanted = request.url.searchParams.get('tag')?.split('+').filter(Boolean);
        if (wanted === undefined) return right;
        const flags = await wholeListOf(FLAGS, request, ask, (query) => query.delete('tag'));
        return flags.filter(({ tags }) => wanted.every((tag) => tags.includes(tag)));
      }),
  },
  {
    id: 'tag/ignored-with-filter',
    sentence: 'The parameter `tag` has no effect where a filter is sent.',
    caughtBy: ['flags/filter/and'],
    make: () =>
      askOtherwise(FLAGS, (query) => {
        if (query.has('filter')) query.delete('tag');
      }),
  },
  {
    id: 'tag/replaces-filter-tags',
    sentence: 'The parameter `tag` takes the place of the filter `tags` where both are sent.',
    caughtBy: ['flags/filter/and'],
    make: () =>
      misreadFilter((clauses, query) => (query.has('tag') ? withoutFields(clauses, 'tags') : clauses)),
  },
];
