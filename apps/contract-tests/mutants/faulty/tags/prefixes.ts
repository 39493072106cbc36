import { askOtherwise } from '../../building-blocks/ask-otherwise.ts';
import { likePattern } from '../../building-blocks/like-pattern.ts';
import { TAGS } from '../../building-blocks/operation.ts';
import { onWholeList, wholeListOf } from '../../building-blocks/whole-list.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

/** Matches another set of tags by `pre`. */
function matchOtherwise(matches: (tag: string, pre: string) => boolean): Behaviour {
  return onWholeList(TAGS, async (tags, request, ask) => {
    const pre = request.url.searchParams.get('pre') ?? '';
    if (pre === '') return tags;
    const all = await wholeListOf(TAGS, request, ask, (query) => query.delete('pre'));
    return all.filter((tag) => matches(tag, pre));
  });
}

export const TAG_PREFIX_FAULTS: readonly Mutant[] = [
  {
    id: 'tags/pre-anywhere',
    sentence: '`pre` finds its text anywhere in a tag.',
    caughtBy: ['tags/pre/prefix'],
    make: () => matchOtherwise((tag, pre) => tag.includes(pre)),
  },
  {
    id: 'tags/pre-ignores-case',
    sentence: '`pre` does not tell upper from lower case.',
    caughtBy: ['tags/pre/prefix'],
    make: () => matchOtherwise((tag, pre) => tag.toLowerCase().startsWith(pre.toLowerCase())),
  },
  {
    id: 'tags/pre-is-a-like-pattern',
    sentence: 'In `pre`, `%` and `_` stand for any text and any character.',
    caughtBy: ['tags/pre/prefix'],
    make: () => matchOtherwise((tag, pre) => likePattern(`${pre}%`).test(tag)),
  },
  {
    id: 'tags/pre-ignored-with-kind',
    sentence: 'With `kind`, `pre` selects nothing.',
    caughtBy: ['tags/parameters/combine'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (query.has('kind')) query.delete('pre');
      }),
  },
  {
    id: 'tags/pre-ignored-among-archived',
    sentence: 'With `archived=true` and `kind`, `pre` selects nothing.',
    caughtBy: ['tags/parameters/combine'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (query.has('kind') && query.get('archived') === 'true') query.delete('pre');
      }),
  },
  {
    id: 'tags/as-of-ignored-with-pre',
    sentence: 'With `pre`, `asOf` makes no difference.',
    caughtBy: ['tags/parameters/combine'],
    make: () =>
      askOtherwise(TAGS, (query) => {
        if (query.has('pre')) query.delete('asOf');
      }),
  },
  {
    id: 'tags/pre-ignored',
    sentence: '`pre` selects nothing.',
    caughtBy: ['tags/pre/prefix'],
    make: () => askOtherwise(TAGS, (query) => query.delete('pre')),
  },
  {
    id: 'tags/pre-longer-tags-only',
    sentence: 'A tag that is the text of `pre` itself is left out.',
    caughtBy: ['tags/pre/prefix'],
    make: () => matchOtherwise((tag, pre) => tag.startsWith(pre) && tag !== pre),
  },
  {
    id: 'tags/pre-of-any-word',
    sentence: '`pre` finds the words of a tag that begin with its text.',
    caughtBy: ['tags/pre/prefix'],
    make: () =>
      matchOtherwise((tag, pre) => tag.startsWith(pre) || tag.includes(` ${pre}`) || tag.includes(`-${pre}`)),
  },
  {
    id: 'tags/pre-empty-matches-nothing',
    sentence: 'An empty `pre` lists no tags.',
    caughtBy: ['tags/pre/empty'],
    make: () => onWholeList(TAGS, (tags, { url }) => (url.searchParams.get('pre') === '' ? [] : tags)),
  },
  {
    id: 'tags/pre-without-accents',
    sentence: '`pre` does not tell letters from those with accents.',
    caughtBy: ['tags/pre/prefix'],
    make: () => matchOtherwise((tag, pre) => withoutAccents(tag).startsWith(withoutAccents(pre))),
  },
];

function withoutAccents(text: string): string {
  return text.normalize('NFD').replaceAll(/\p{M}/gu, '');
}
