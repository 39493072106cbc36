import { alike, type Alike } from './alike.ts';
import { familyOf } from './family-of.ts';
import type { CheckReport } from './report.ts';

/** One missing feature fails many checks of a family, and more of them show no more. */
const SHOWN_MAX = 3;

/** What is told in full, and of which families it is the last that is. */
export interface Told extends Alike {
  readonly more: readonly More[];
}

interface More {
  /** As `--only` takes it. */
  readonly family: string;
  readonly count: number;
}

/**
 * Of each family of checks the first three ways in which they fail, and how many checks more fail. The order of the
 * checks is kept. Who ran one family alone wants to see all of it.
 *
 * @param ran all checks of the run
 */
export function tellFirst(checks: readonly CheckReport[], ran: readonly CheckReport[]): readonly Told[] {
  const groups = alike(checks);
  const isOneFamily = new Set(ran.map(familyOf)).size === 1;
  const shown = isOneFamily ? groups : firstOfEach(groups);
  const hidden = groups.filter((group) => !shown.includes(group)).flatMap(checksOf);
  const countByFamily = new Map(
    [...Map.groupBy(hidden, familyOf)].map(([family, { length }]) => [family, length]),
  );
  const told = alike(shown.flatMap(checksOf));
  const lastOf = new Map(told.flatMap((group) => familiesOf(group).map((family) => [family, group])));
  return told.map((group) => ({
    ...group,
    more: familiesOf(group).flatMap((family) => {
      const count = countByFamily.get(family);
      return count === undefined || lastOf.get(family) !== group ? [] : [{ family, count }];
    }),
  }));
}

/** Whatever shows something of a family of which too little is shown; so each family shows something. */
function firstOfEach(groups: readonly Alike[]): readonly Alike[] {
  const shownOf = new Map<string, number>();
  return groups.filter((group) => {
    const families = familiesOf(group);
    const isShown = families.some((family) => (shownOf.get(family) ?? 0) < SHOWN_MAX);
    if (isShown) for (const family of families) shownOf.set(family, (shownOf.get(family) ?? 0) + 1);
    return isShown;
  });
}

function familiesOf(group: Alike): readonly string[] {
  return [...new Set(checksOf(group).map(familyOf))];
}

function checksOf({ first, others }: Alike): readonly CheckReport[] {
  return [first, ...others];
}
