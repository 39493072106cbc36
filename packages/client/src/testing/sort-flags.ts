import type { FeatureFlag } from '@flag-contract/types';
import { TestRefusal } from './test-refusal.ts';

const VALUES: Readonly<Record<string, (flag: FeatureFlag) => string | number>> = {
  creationDate: (flag) => flag.creationDate,
  key: (flag) => flag.key,
  name: (flag) => flag.name.toLowerCase(),
  maintainerId: (flag) => flag.maintainerId ?? '\uffff',
  tags: (flag) => flag.tags.join(','),
  type: (flag) => (flag.temporary ? 1 : 0),
};

/** The flags in the order that `sort` asks for; without it, as they are. */
export function sortFlags(flags: readonly FeatureFlag[], sort: string | null): readonly FeatureFlag[] {
  const orders = (sort ?? '').split(',').filter(Boolean).map(orderBy);
  // oxlint-disable-next-line unicorn/no-array-sort -- toSorted is newer than the language level of this package.
  return [...flags].sort((one, other) => {
    for (const compare of orders) {
      const order = compare(one, other);
      if (order !== 0) return order;
    }
    return 0;
  });
}

function orderBy(field: string): (one: FeatureFlag, other: FeatureFlag) => number {
  const value = VALUES[field.replace('-', '')];
  if (!value) {
    throw new TestRefusal(400, `the test API can not sort by \`${field}\`; the reference server can`);
  }
  const direction = field.startsWith('-') ? -1 : 1;
  return (one, other) => {
    const [a, b] = [value(one), value(other)];
    if (a === b) return 0;
    return a < b ? -direction : direction;
  };
}
