import type { FLAG_SORTS } from '@flag-contract/types';
import type { Flag } from '../../model/flag.ts';
import { certainTextOrder, mayBeEqualTexts } from './text-order.ts';

/** The fields that flags show and can be sorted by. */
export type SortFieldName = Exclude<(typeof FLAG_SORTS)[number], `-${string}` | 'targetingModifiedDate'>;

/** What is known of the order of a field, without knowing how a target compares its values. */
export interface SortField {
  /** The value in words; nothing where a flag has none. */
  readonly valueOf: (flag: Flag) => string | undefined;
  /** Below 0 where `a` certainly comes before `b`, above 0 where it comes after, 0 where that is open. */
  readonly certainOrder: (a: Flag, b: Flag) => number;
  /** Whether a target may hold the values equal, so that the two may stand either way. */
  readonly mayBeEqual: (a: Flag, b: Flag) => boolean;
}

export const SORT_FIELDS: Readonly<Record<SortFieldName, SortField>> = {
  creationDate: {
    valueOf: ({ creationDateMs }) => creationDateMs?.toString(),
    certainOrder: (a, b) => (a.creationDateMs ?? 0) - (b.creationDateMs ?? 0),
    mayBeEqual: (a, b) => a.creationDateMs === b.creationDateMs,
  },
  key: textField(({ key }) => key),
  name: textField(({ name }) => name),
  // The page says that this sorts by the maintainer, and not by what of a maintainer.
  maintainerId: groupsOnly(({ maintainerId }) => maintainerId ?? undefined),
  // Whether temporary or permanent flags come first is open.
  type: groupsOnly(({ temporary }) => (temporary === true ? 'temporary' : 'permanent')),
  tags: {
    valueOf: ({ tags = [] }) => (tags.length === 0 ? undefined : tags.join(', ')),
    certainOrder: certainTagsOrder,
    mayBeEqual: ({ tags: a = [] }, { tags: b = [] }) =>
      a.some((one) => b.some((other) => mayBeEqualTexts(one, other))),
  },
};

function textField(textOf: (flag: Flag) => string | undefined): SortField {
  return {
    valueOf: textOf,
    certainOrder: (a, b) => certainTextOrder(textOf(a) ?? '', textOf(b) ?? ''),
    mayBeEqual: (a, b) => mayBeEqualTexts(textOf(a) ?? '', textOf(b) ?? ''),
  };
}

function groupsOnly(valueOf: SortField['valueOf']): SortField {
  return { valueOf, certainOrder: () => 0, mayBeEqual: (a, b) => valueOf(a) === valueOf(b) };
}

/** Certain whether a target compares the first tags, the least, the greatest, all in turn, or all as one text. */
function certainTagsOrder({ tags: a = [] }: Flag, { tags: b = [] }: Flag): number {
  const whole = certainTextOrder(a.join(','), b.join(','));
  if (whole === 0) return 0;
  return a.every((one) => b.every((other) => certainTextOrder(one, other) * whole > 0)) ? whole : 0;
}
