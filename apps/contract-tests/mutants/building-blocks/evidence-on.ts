import { FLAG_EXPANDS, type FeatureFlag } from '@flag-contract/types';
import type { Ask, ProxiedRequest } from '../mutant.ts';
import { setFilter, type FilterClause } from './filter-clauses.ts';
import { FLAGS } from './operation.ts';
import { wholeListOf } from './whole-list.ts';

/** Flags by key, each with all that a list can show of it. */
export type Evidence = ReadonlyMap<string, FeatureFlag>;

/** The flags of the project that is asked for, archived or not, for which these clauses hold, if any are given. */
export async function evidenceOn(
  request: ProxiedRequest,
  ask: Ask,
  clauses: readonly FilterClause[] = [],
): Promise<Evidence> {
  const lists = ['false', 'true'].map((archived) =>
    wholeListOf(FLAGS, request, ask, (query) => {
      for (const name of new Set(query.keys())) query.delete(name);
      query.set('archived', archived);
      query.set('expand', FLAG_EXPANDS.join(','));
      query.set('summary', '0');
      setFilter(query, clauses);
    }),
  );
  return new Map((await Promise.all(lists)).flat().map((flag) => [flag.key, flag]));
}
