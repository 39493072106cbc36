import { FILTER_PREDICATES, type Circumstances } from './filter-predicates.ts';
import type { Flag } from './flag.ts';
import { clauseId, type FlagModel } from './flag-model.ts';
import {
  archivedWanted,
  filterEnvOf,
  type FilterClause,
  type FilterField,
  type FlagQuery,
} from './flag-query.ts';
import type { Grounds } from './grounds.ts';
import { allOf, not, truthOf, type Truth } from './truth.ts';

/** Whether a flag meets a request: all that is sent must hold for it. */
export function matches(model: FlagModel, flag: Flag, query: FlagQuery, grounds: Grounds): Truth {
  const circumstances = { ...grounds, filterEnv: filterEnvOf(query) };
  const clauses = (query.filter ?? []).map((clause) => {
    const truth = holds(flag, clause, circumstances);
    return truth === 'unknown' ? asListedAlone(model, flag, clauseId(clause, query)) : truth;
  });
  return allOf([inScope(flag, query), carriesTag(flag, query), differs(model, flag, query), ...clauses]);
}

/**
 * "When this is absent, only unarchived flags will be returned." The filters `archived` and `state` lift that as well;
 * of the three each that is sent holds.
 */
function inScope({ archived }: Flag, query: FlagQuery): Truth {
  if (archivedWanted(query).length === 0) return not(truthOf(archived));
  if (query.archived === undefined) return 'yes';
  return query.archived ? truthOf(archived) : not(truthOf(archived));
}

/** "You can also filter feature flags by tag with the tag query parameter." */
function carriesTag({ tags }: Flag, { tag }: FlagQuery): Truth {
  return tag === undefined ? 'yes' : truthOf(tags?.includes(tag));
}

/** "A boolean to filter results by only flags that have differences between environments." */
function differs({ differing }: FlagModel, { key, archived }: Flag, { compare }: FlagQuery): Truth {
  if (compare !== true) return 'yes';
  return archived === false ? truthOf(differing?.has(key)) : 'unknown';
}

function holds<Field extends FilterField>(
  flag: Flag,
  { field, value }: FilterClause<Field>,
  circumstances: Circumstances,
): Truth {
  return FILTER_PREDICATES[field](flag, value, circumstances);
}

/** What items do not show, the target may have told: clauses that hold together can't hold otherwise than alone. */
function asListedAlone({ listed }: FlagModel, flag: Flag, clause: string): Truth {
  return flag.archived === false ? truthOf(listed.get(clause)?.has(flag.key)) : 'unknown';
}
