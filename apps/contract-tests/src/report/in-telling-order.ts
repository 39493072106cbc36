import { familyOf } from './family-of.ts';
import type { CheckReport } from './report.ts';

/** What others build upon, the lowest first: who has no pages that join has no list that a filter could be judged by. */
const FOUNDATIONS = [/^conformance\//, /^auth\//, /\/paging\//, /\/(archived|tag|kind|pre|filter|sort)\//];

/**
 * The checks in the order in which to mend what they show: new failures before known ones, those of a query that is
 * ignored before all others, each MUST before each SHOULD, and what others build upon before these. Of one
 * level and foundation, each family stands together.
 */
export function inTellingOrder(checks: readonly CheckReport[]): readonly CheckReport[] {
  const families = [...new Set(checks.map(familyOf))];
  const rank = ({ id, level, knownFailing, queryIgnored }: CheckReport): number[] => [
    knownFailing === true ? 1 : 0,
    queryIgnored === true ? 0 : 1,
    level === 'MUST' ? 0 : 1,
    foundation(id),
    families.indexOf(familyOf({ id })),
  ];
  return checks.toSorted((a, b) => firstDifference(rank(a), rank(b)));
}

function foundation(id: string): number {
  const at = FOUNDATIONS.findIndex((pattern) => pattern.test(id));
  return at === -1 ? FOUNDATIONS.length : at;
}

function firstDifference(a: readonly number[], b: readonly number[]): number {
  return a.map((rank, index) => rank - (b[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}
