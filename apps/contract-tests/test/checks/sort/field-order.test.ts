import { describe, expect, it } from 'vitest';
import {
  goesUp,
  isOrderedBy,
  isReverse,
  keepsMissingTogether,
} from '../../../src/checks/sort/field-order.ts';
import { SORT_FIELDS, type SortFieldName } from '../../../src/checks/sort/sort-fields.ts';
import type { SortedFlags } from '../../../src/checks/sort/sorted-flags.ts';
import type { Flag } from '../../../src/model/flag.ts';

const NAMES = [
  'alpha',
  'Alpha',
  'beta 10',
  'beta 2',
  'Zulu',
  'zebra',
  'Éclair',
  'übung',
  'a_b',
  'a-b',
  'ab',
  '日本',
  'ß',
  '50%',
];
const TAG_LISTS = [
  ['beta'],
  ['Beta', 'ops'],
  ['ops', 'beta'],
  [],
  ['a_b', 'zebra'],
  ['beta', 'alpha'],
  ['50%'],
  [],
];
const MAINTAINERS = ['0a', null, '9f', '0a', null, '9f', '77'];

const FLAGS: readonly Flag[] = NAMES.map((name, index) => ({
  key: `${name}-${index}`,
  name,
  tags: TAG_LISTS[index % TAG_LISTS.length],
  temporary: index % 3 === 0,
  creationDateMs: 10 ** (index % 5),
  maintainerId: MAINTAINERS[index % MAINTAINERS.length] ?? null,
}));

type Compare = (a: string, b: string) => number;
const byCodeUnit: Compare = (a, b) => (a === b ? 0 : a < b ? -1 : 1);

/** Orders of letters that real servers have. */
const COLLATIONS: readonly (readonly [name: string, compare: Compare])[] = [
  ['code unit', byCodeUnit],
  ['lower case', (a, b) => byCodeUnit(a.toLowerCase(), b.toLowerCase())],
  ['upper case', (a, b) => byCodeUnit(a.toUpperCase(), b.toUpperCase())],
  ['ICU', new Intl.Collator('en').compare],
  ['ICU, Swedish', new Intl.Collator('sv').compare],
  ['ICU, capitals first', new Intl.Collator('en', { caseFirst: 'upper' }).compare],
  ['ICU, numbers as numbers', new Intl.Collator('en', { numeric: true }).compare],
  ['ICU, letters alone', new Intl.Collator('en', { sensitivity: 'base', ignorePunctuation: true }).compare],
];

/** Ways to compare lists of tags. */
const TAG_ORDERS: readonly (readonly [
  name: string,
  textOf: (tags: readonly string[], compare: Compare) => string,
])[] = [
  ['the first tag', ([first = '']) => first],
  ['the least tag', (tags, compare) => tags.toSorted(compare)[0] ?? ''],
  ['all tags as one text', (tags) => tags.join(',')],
  ['all tags, one after the other', (tags) => tags.join('\u0001')],
];

function sorted(sort: string, compare: (a: Flag, b: Flag) => number): SortedFlags {
  const flags = FLAGS.toSorted(
    (a, b) => (sort.startsWith('-') ? compare(b, a) : compare(a, b)) || byCodeUnit(a.key, b.key),
  );
  return { sort, flags, keys: flags.map(({ key }) => key), pages: [], total: flags.length, complete: true };
}

function failures(
  name: SortFieldName,
  compare: (a: Flag, b: Flag) => number,
  compareDown = compare,
): string[] {
  const field = SORT_FIELDS[name];
  const [up, down] = [sorted(name, compare), sorted(`-${name}`, compareDown)];
  return [
    ...isOrderedBy(up, field),
    ...isOrderedBy(down, field),
    ...goesUp(up, field),
    ...isReverse(up, down, field),
    ...keepsMissingTogether(up, field),
    ...keepsMissingTogether(down, field),
  ].map(({ sentence }) => sentence);
}

describe('no server is blamed for its order of letters:', () => {
  it.each(COLLATIONS)('%s', (_, compare) => {
    expect(failures('name', (a, b) => compare(a.name ?? '', b.name ?? ''))).toEqual([]);
    expect(failures('key', (a, b) => compare(a.key, b.key))).toEqual([]);
  });

  it.each(TAG_ORDERS)('tags compared by %s', (_, textOf) => {
    for (const [, compare] of COLLATIONS) {
      const text = ({ tags = [] }: Flag): string => textOf(tags, compare);
      expect(failures('tags', (a, b) => compare(text(a), text(b)))).toEqual([]);
    }
  });

  it.each([
    ['first', -1],
    ['last', 1],
  ])('missing values %s in both directions', (_, end) => {
    const missingAt = (direction: number) => (a: Flag, b: Flag) =>
      direction * end * (Number(a.maintainerId === null) - Number(b.maintainerId === null)) ||
      byCodeUnit(a.maintainerId ?? '', b.maintainerId ?? '');
    expect(failures('maintainerId', missingAt(1), missingAt(-1))).toEqual([]);
  });

  it('permanent flags before temporary ones, or after', () => {
    expect(failures('type', (a, b) => Number(a.temporary) - Number(b.temporary))).toEqual([]);
    expect(failures('type', (a, b) => Number(b.temporary) - Number(a.temporary))).toEqual([]);
  });
});

describe('a server is blamed', () => {
  it('for folding case in one direction alone', () => {
    expect(failures('name', byName, byFoldedName)).toEqual([
      '`sort=-name` does not turn the order of `sort=name` around.',
    ]);
  });

  it('for overlooking the dash', () => {
    expect(failures('creationDate', byDate, (a, b) => byDate(b, a))).toContain(
      '`sort=-creationDate` does not turn the order of `sort=creationDate` around.',
    );
  });

  it('for comparing numbers as texts', () => {
    expect(failures('creationDate', byDateAsText)).toContain('`sort=creationDate` does not go upwards.');
  });

  it('for turning the directions around', () => {
    expect(failures('name', (a, b) => byName(b, a))).toEqual(['`sort=name` does not go upwards.']);
  });

  it.each(['tags', 'maintainerId', 'type', 'name'] as const)('for sorting %s by something else', (name) => {
    expect(failures(name, (a, b) => FLAGS.indexOf(a) - FLAGS.indexOf(b))).not.toEqual([]);
  });

  it('for missing values in the middle', () => {
    expect(failures('maintainerId', byMaintainerOrFive)).toContain(
      'Under `sort=maintainerId` flags without a value do not stand together at one end.',
    );
  });
});

function byName(a: Flag, b: Flag): number {
  return byCodeUnit(a.name ?? '', b.name ?? '');
}

function byFoldedName(a: Flag, b: Flag): number {
  return byCodeUnit((a.name ?? '').toLowerCase(), (b.name ?? '').toLowerCase());
}

function byDate(a: Flag, b: Flag): number {
  return (a.creationDateMs ?? 0) - (b.creationDateMs ?? 0);
}

function byDateAsText(a: Flag, b: Flag): number {
  return byCodeUnit(`${10_000 - (a.creationDateMs ?? 0)}`, `${10_000 - (b.creationDateMs ?? 0)}`);
}

function byMaintainerOrFive(a: Flag, b: Flag): number {
  return byCodeUnit(a.maintainerId ?? '5', b.maintainerId ?? '5');
}
