import { misread } from '../../building-blocks/misread.ts';
import { FLAGS, TAGS } from '../../building-blocks/operation.ts';
import type { Mutant } from '../../mutant.ts';

const leadingDigits = (text: string): string | undefined => /^\d+/.exec(text)?.[0];

export const NUMBER_REFUSAL_FAULTS: readonly Mutant[] = [
  {
    id: 'refusals/limit-zero-is-default',
    sentence: '`limit=0` is taken for none.',
    caughtBy: ['refusals/flags/limit-below-one'],
    make: () => misread(FLAGS, 'limit', (limit) => (limit === '0' ? undefined : limit)),
  },
  {
    id: 'refusals/tags-limit-below-one-is-default',
    sentence: 'A `limit` of tags below 1 is taken for none.',
    caughtBy: ['refusals/tags/limit-below-one'],
    make: () => misread(TAGS, 'limit', (limit) => (Number(limit) < 1 ? undefined : limit)),
  },
  {
    id: 'refusals/limit-no-number-is-default',
    sentence: 'A `limit` that is no number is taken for none.',
    caughtBy: ['refusals/flags/limit'],
    make: () => misread(FLAGS, 'limit', (limit) => (Number.isNaN(Number(limit)) ? undefined : limit)),
  },
  {
    id: 'refusals/limit-cut-off',
    sentence: 'What follows the first digits of a `limit` is cut off.',
    caughtBy: ['refusals/flags/limit'],
    make: () => misread(FLAGS, 'limit', (limit) => leadingDigits(limit) ?? limit),
  },
  {
    id: 'refusals/tags-limit-cut-off',
    sentence: 'What follows the first digits of a `limit` of tags is cut off.',
    caughtBy: ['refusals/tags/limit'],
    make: () => misread(TAGS, 'limit', (limit) => leadingDigits(limit) ?? limit),
  },
  {
    id: 'refusals/offset-no-number-is-zero',
    sentence: 'An `offset` that is no number is taken for 0.',
    caughtBy: ['refusals/flags/offset'],
    make: () => misread(FLAGS, 'offset', (offset) => (Number.isNaN(Number(offset)) ? undefined : offset)),
  },
  {
    id: 'refusals/tags-offset-cut-off',
    sentence: 'What follows the first digits of an `offset` of tags is cut off.',
    caughtBy: ['refusals/tags/offset'],
    make: () => misread(TAGS, 'offset', (offset) => leadingDigits(offset) ?? offset),
  },
  {
    id: 'refusals/offset-below-zero-is-zero',
    sentence: 'An `offset` of flags below 0 is taken for 0.',
    caughtBy: ['refusals/flags/offset-below-zero'],
    make: () => misread(FLAGS, 'offset', (offset) => (Number(offset) < 0 ? undefined : offset)),
  },
  {
    id: 'refusals/tags-offset-below-zero-is-zero',
    sentence: 'An `offset` of tags below 0 is taken for 0.',
    caughtBy: ['refusals/tags/offset-below-zero'],
    make: () => misread(TAGS, 'offset', (offset) => (Number(offset) < 0 ? undefined : offset)),
  },
];
