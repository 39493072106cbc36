import { type AliasableExpression, sql } from 'kysely';

const EMPTY_OBJECT = '{}';

/** One JSON object with the members of several, by their texts alone: to parse them would cost more than all else. */
export function mergeObjects(...objects: readonly string[]): string {
  const members = objects.filter((text) => text !== EMPTY_OBJECT).map((text) => text.slice(1, -1));
  return `{${members.join(',')}}`;
}

/** A stored object where it is wanted, else an empty one, so that the database does not read what nobody asked for. */
export function partIf(isWanted: boolean, part: AliasableExpression<string>): AliasableExpression<string> {
  return isWanted ? part : sql<string>`${sql.lit(EMPTY_OBJECT)}`;
}
