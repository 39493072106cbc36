import type { Query } from '../target/query.ts';

/** Asks flags to show these environments, the first of which a `sort` goes by. */
export function environmentsQuery(keys: readonly string[]): Query {
  return keys.map((key) => ['env', key] as const);
}
