import type { CompiledQuery, SelectQueryBuilder } from 'kysely';

import type { Snapshot } from '../source.ts';
import type { Tables } from '../storage/tables.ts';
import type { FilterScope } from './filters/filter-scope.ts';
import type { FlagsValues } from './flags-values.ts';
import { matchFlags } from './match-flags.ts';
import { sortFlags } from './sort/sort-flags.ts';

/** What decides which flags are listed, and in which order. */
export interface ListingQuestion extends Pick<FilterScope, 'environmentId'> {
  readonly values: FlagsValues;
  readonly projectId: number;
  /** The environment whose changes `sort=targetingModifiedDate` follows. */
  readonly sortedEnvironmentId: number | undefined;
}

/** A query in SQL. */
export type Statement = Pick<CompiledQuery, 'sql' | 'parameters'>;

/**
 * Selects the ids of a page of flags. The last two parameters of the statement are its limit and its offset, for whoever
 * runs it to fill in.
 *
 * @param from which end of the listing comes first
 */
export function compilePage(snapshot: Snapshot, question: ListingQuestion, from: 'start' | 'end'): Statement {
  const { values, sortedEnvironmentId } = question;
  const page = selectMatching(snapshot, question).select('flag.id').limit(0).offset(0);
  const { beginningOf } = snapshot.conditions;
  const scope = { environmentId: sortedEnvironmentId, isFromEnd: from === 'end', beginningOf };
  const { sql, parameters } = sortFlags(page, values.sort, scope).compile();
  return { sql, parameters: parameters.slice(0, -2) };
}

/** All flags of a listing, in no order. */
export function selectMatching(
  snapshot: Snapshot,
  question: ListingQuestion,
): SelectQueryBuilder<Tables, 'flag', object> {
  const { values, projectId, environmentId } = question;
  const { store, now } = snapshot;
  const text = values.filter?.query;
  const conditions = text === undefined ? snapshot.conditions : snapshot.conditions.besides(text);
  const scope: FilterScope = {
    environmentId,
    conditions,
    // Only the conditions that go by the clock look at it.
    get now() {
      return now();
    },
  };
  return store.selectFrom('flag').where(conditions.belongsTo(projectId)).where(matchFlags(values, scope));
}
