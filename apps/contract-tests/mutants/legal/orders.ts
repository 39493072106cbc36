import type { FeatureFlag } from '@flag-contract/types';
import { onItems } from '../building-blocks/on-answers.ts';
import { FLAGS, TAGS } from '../building-blocks/operation.ts';
import { byText, compareText, type Compare } from '../building-blocks/order.ts';
import { onWholeList } from '../building-blocks/whole-list.ts';
import type { Behaviour, LegalVariation } from '../mutant.ts';

/** What flags are sorted by; undefined where a flag has no such value. */
const VALUES: Readonly<Record<string, (flag: FeatureFlag) => string | number | undefined>> = {
  creationDate: ({ creationDate }) => creationDate,
  key: ({ key }) => key,
  maintainerId: ({ maintainerId }) => maintainerId,
  name: ({ name }) => name,
  tags: ({ tags }) => tags.join('\u0000') || undefined,
  type: ({ temporary }) => (temporary ? 'temporary' : 'permanent'),
};

/** Sorts flags in a way of its own; what can't be sorted by values that every list shows is left to the right server. */
function sortFlags(compare: Compare<string>, missing: 'first' | 'last' = 'last'): Behaviour {
  return onWholeList(FLAGS, (flags, { url }) => {
    const fields = (url.searchParams.get('sort') ?? '').split(',').filter(Boolean);
    const comparisons = fields.map((field) => byField(field, compare, missing));
    if (comparisons.length === 0 || comparisons.includes(undefined)) return flags;
    return flags.toSorted(
      (a, b) =>
        comparisons.map((by) => by?.(a, b) ?? 0).find((order) => order !== 0) ?? compareText(a.key, b.key),
    );
  });
}

function byField(
  field: string,
  compare: Compare<string>,
  missing: 'first' | 'last',
): Compare<FeatureFlag> | undefined {
  const valueOf = VALUES[field.replace('-', '')];
  if (valueOf === undefined) return undefined;
  const sign = field.startsWith('-') ? -1 : 1;
  const missingFirst = missing === 'first' ? -1 : 1;
  return (a, b) => {
    const [left, right] = [valueOf(a), valueOf(b)];
    if (left === undefined || right === undefined) {
      return missingFirst * (Number(left === undefined) - Number(right === undefined));
    }
    if (typeof left === 'number' || typeof right === 'number') return sign * (Number(left) - Number(right));
    return sign * compare(left, right);
  };
}

function orderUnsorted(compare: Compare<FeatureFlag>): Behaviour {
  return onWholeList(FLAGS, (flags, { url }) =>
    url.searchParams.get('sort') ? flags : flags.toSorted(compare),
  );
}

const icu = (locale: string, options?: Intl.CollatorOptions): Compare<string> =>
  new Intl.Collator(locale, options).compare;

const SORTED: readonly LegalVariation[] = [
  {
    id: 'legal/sorted-by-icu',
    sentence: 'Texts are sorted as ICU does for English.',
    make: () => sortFlags(icu('en')),
  },
  {
    id: 'legal/sorted-by-icu-numbers-as-numbers',
    sentence:
      'Texts are sorted as ICU does for Swedish, with digits taken for numbers and punctuation passed over.',
    make: () => sortFlags(icu('sv', { numeric: true, ignorePunctuation: true })),
  },
  {
    id: 'legal/sorted-without-case-or-accents',
    sentence: 'To a sort letters that differ by case or accent alone are the same.',
    make: () => sortFlags(icu('en', { sensitivity: 'base' })),
  },
  {
    id: 'legal/sorted-by-code-point',
    sentence: 'Texts are sorted by code point: capital letters before small ones.',
    make: () => sortFlags(compareText),
  },
  {
    id: 'legal/sorted-missing-first',
    sentence: 'Flags without a value stand at the beginning, upwards and downwards.',
    make: () => sortFlags(compareText, 'first'),
  },
  {
    // The page names the field and no order of its two words; only relations are judged (decisions, Comparison).
    id: 'legal/sorted-permanent-last',
    sentence: 'Sorting by `type` puts temporary flags before permanent ones.',
    make: () => sortFlags(reversedForTypes),
  },
];

function reversedForTypes(a: string, b: string): number {
  return a === 'temporary' || a === 'permanent' ? compareText(b, a) : compareText(a, b);
}

const UNSORTED: readonly LegalVariation[] = [
  {
    id: 'legal/newest-first',
    sentence: 'An unsorted list begins with the newest flag.',
    make: () => orderUnsorted((a, b) => b.creationDate - a.creationDate || compareText(a.key, b.key)),
  },
  {
    id: 'legal/by-name-when-unsorted',
    sentence: 'An unsorted list is in the order of names, and of keys where those are the same.',
    make: () => orderUnsorted((a, b) => compareText(a.name, b.name) || compareText(b.key, a.key)),
  },
  {
    id: 'legal/by-last-letters-when-unsorted',
    sentence: 'An unsorted list is in the order of the last letters of keys.',
    make: () => orderUnsorted(byText(({ key }) => key.slice(-2) + key)),
  },
  {
    id: 'legal/tags-by-icu',
    sentence: 'Tags are listed in the order that ICU gives them.',
    make: () => onWholeList(TAGS, (tags) => tags.toSorted(icu('en'))),
  },
  {
    id: 'legal/tags-backwards',
    sentence: 'Tags are listed from the last to the first.',
    make: () => onWholeList(TAGS, (tags) => tags.toReversed()),
  },
  {
    id: 'legal/tags-of-a-flag-in-order',
    sentence: 'The tags of a flag stand in alphabetical order, and are sorted by in that order.',
    make: () => {
      const inOrder = onItems(FLAGS, (flag) => ({ ...flag, tags: flag.tags.toSorted(compareText) }));
      const sorted = sortFlags(compareText);
      return (request, ask) => sorted(request, (inner) => inOrder(inner, ask));
    },
  },
];

export const LEGAL_ORDERS: readonly LegalVariation[] = [...SORTED, ...UNSORTED];
