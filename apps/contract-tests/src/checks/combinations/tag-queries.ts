import { PARAMETERS, type TagKind } from '@flag-contract/types';
import {
  boolean,
  constantFrom,
  nat,
  oneof,
  option,
  record,
  shuffledSubarray,
  type Arbitrary,
} from 'fast-check';
import type { TagQuery } from '../../model/tag-model.ts';
import { shuffled } from '../shuffled.ts';

/** What random requests for tags are made of. */
export interface TagQueryValues {
  readonly kinds: readonly TagKind[];
  readonly prefixes: readonly string[];
}

const TAGS_TRIED_MAX = 12;
const PREFIX_LENGTHS = [1, 2, 4];
const AWKWARD_PREFIXES = ['%', '_', '.', '*', ' '];
const LIMITS = [PARAMETERS.getTags.limit.maximum, 1, 2, 3, 7];
const OFFSET_MAX = 6;

/** Beginnings of tags that the survey saw, whole tags, both in another case too, and patterns. */
export function tagQueryValues(
  tags: readonly string[],
  kinds: readonly TagKind[],
  draw: (below: number) => number,
): TagQueryValues {
  const beginnings = shuffled(tags, draw)
    .slice(0, TAGS_TRIED_MAX)
    .flatMap((tag) => [tag, ...PREFIX_LENGTHS.map((length) => Array.from(tag).slice(0, length).join(''))]);
  const otherCase = beginnings.filter(() => draw(3) === 0).map((text) => text.toUpperCase());
  return { kinds, prefixes: [...new Set([...beginnings, ...otherCase, ...AWKWARD_PREFIXES])] };
}

/** Random requests for tags that keep to the pages: `kind`, `pre`, `archived`, `limit`, `offset`, each there or not. */
export function tagQueries({ kinds, prefixes }: TagQueryValues): Arbitrary<TagQuery> {
  const nothing = { nil: undefined } as const;
  const others = {
    pre: option(constantFrom(...prefixes), { ...nothing, freq: 2 }),
    limit: constantFrom(...LIMITS),
    offset: option(nat(OFFSET_MAX), { ...nothing, freq: 1 }),
  };
  return oneof(
    { weight: 3, arbitrary: record({ kinds: shuffledSubarray([...kinds], { maxLength: 3 }), ...others }) },
    // Each kind and `archived` is a list of its own that has to be asked for: it is left at those that it concerns.
    {
      weight: 1,
      arbitrary: record({ archived: boolean(), kinds: shuffledSubarray<TagKind>(['flag']), ...others }),
    },
  );
}
