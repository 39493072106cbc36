import type { FeatureFlag, FlagSort } from '@flag-contract/types';
import { TestRefusal } from './test-refusal.ts';

type Compare = (one: FeatureFlag, other: FeatureFlag) => number;
type Field = Exclude<FlagSort, `-${string}` | 'targetingModifiedDate'>;

/** What each field sorts by. The compiler wants a row for each field that flags themselves have. */
const VALUES: { readonly [Each in Field]: (flag: FeatureFlag) => string | number | undefined } = {
  creationDate: (flag) => flag.creationDate,
  key: (flag) => flag.key,
  maintainerId: (flag) => flag.maintainerId,
  name: (flag) => flag.name,
  tags: (flag) => flag.tags.join('\n'),
  type: (flag) => (flag.temporary ? 'temporary' : 'permanent'),
};

/**
 * The flags in the order that `sort` asks for, and those that are alike by key, in the direction of the last field;
 * without it, as they are.
 */
export function sortFlags(flags: readonly FeatureFlag[], sort: string | null): readonly FeatureFlag[] {
  if (!sort) return flags;
  const byKey: Compare = (one, other) => directionOf(sort.split(',').at(-1)) * compare(one.key, other.key);
  const orders = [...sort.split(',').map(orderBy), byKey];
  // oxlint-disable-next-line unicorn/no-array-sort -- toSorted is newer than the language level of this package.
  return [...flags].sort((one, other) => {
    for (const order of orders) {
      const difference = order(one, other);
      if (difference !== 0) return difference;
    }
    return 0;
  });
}

function orderBy(sort: string): Compare {
  const valueOf = new Map(Object.entries(VALUES)).get(sort.replace(/^-/, ''));
  if (!valueOf) {
    throw new TestRefusal(400, `the test API can not sort by \`${sort}\`; the reference server can`);
  }
  return (one, other) => {
    const [a, b] = [valueOf(one), valueOf(other)];
    // Flags without a value come last, whichever way the others go.
    if (a === undefined || b === undefined) return Number(a === undefined) - Number(b === undefined);
    return directionOf(sort) * (compare(fold(a), fold(b)) || compare(a, b));
  };
}

function directionOf(sort = ''): number {
  return sort.startsWith('-') ? -1 : 1;
}

function fold(value: string | number): string | number {
  return typeof value === 'string' ? value.toLowerCase() : value;
}

function compare(a: string | number, b: string | number): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
