import type { FlagFilter } from '@flag-contract/types';
import type { Flag } from './flag.ts';
import type { FilterField } from './flag-query.ts';
import type { Grounds } from './grounds.ts';
import { includesText } from './includes-text.ts';
import { allOf, anyOf, not, truthOf, type Truth } from './truth.ts';

export interface Circumstances extends Grounds {
  /** What the clause `filterEnv` beside this one says, if there is one. */
  readonly filterEnv: string | undefined;
}

type Predicate<Field extends FilterField> = (
  flag: Flag,
  value: Required<FlagFilter>[Field],
  circumstances: Circumstances,
) => Truth;

/** What each argument of `filter` keeps. The compiler wants a row for each argument of the contract. */
export const FILTER_PREDICATES: { readonly [Field in FilterField]: Predicate<Field> } = {
  applicationEvaluated: notShown,
  archived,
  'codeReferences.max': codeReferencesMax,
  'codeReferences.min': codeReferencesMin,
  contextKindsEvaluated,
  creationDate,
  evaluated,
  filterEnv: keepsAll,
  guardedRollout: notShown,
  hasExperiment,
  maintainerId: (flag, id) => equals(flag.maintainerId, id),
  maintainerTeamKey: (flag, key) => equals(flag.maintainerTeamKey, key),
  query,
  releasePipeline: notShown,
  sdkAvailability,
  state,
  tags,
  type,
};

/** No answer shows which flags an application evaluates, a pipeline releases, or a guarded rollout is about. */
function notShown(): Truth {
  return 'unknown';
}

/** It names the environment for other clauses, and selects nothing itself. */
function keepsAll(): Truth {
  return 'yes';
}

/** "It filters the list to archived flags." */
function archived(flag: Flag, wanted: boolean): Truth {
  return wanted ? truthOf(flag.archived) : not(truthOf(flag.archived));
}

/** "Use 1 to return flags that do have code references." A greater number counts the entries that show: decided. */
function codeReferencesMin({ codeReferenceCount: count }: Flag, min: number, { level }: Grounds): Truth {
  if (min === 0) return 'yes';
  if (count === undefined) return 'unknown';
  if (min === 1 || count === 0 || level === 'SHOULD') return truthOf(count >= min);
  return 'unknown';
}

/** "Use 0 to return flags that do not have code references." Both bounds include their number. */
function codeReferencesMax(flag: Flag, max: number, grounds: Grounds): Truth {
  return not(codeReferencesMin(flag, max + 1, grounds));
}

/** "Flags which have been evaluated in the past 30 days for all of the context kinds in the list." */
function contextKindsEvaluated(
  { contextKinds }: Flag,
  kinds: readonly string[],
  { level, filterEnv }: Circumstances,
): Truth {
  if (contextKinds === undefined) return 'unknown';
  const all = (seen: readonly string[]): boolean => kinds.every((kind) => seen.includes(kind));
  const anywhere = all([...contextKinds.values()].flat());
  // That filterEnv narrows it, and that kinds of several environments add up without, is decided and not on the page.
  if (filterEnv !== undefined) {
    const there = all(contextKinds.get(filterEnv) ?? []);
    return level === 'SHOULD' || there || !anywhere ? truthOf(there) : 'unknown';
  }
  if (level === 'SHOULD' || !anywhere) return truthOf(anywhere);
  return [...contextKinds.values()].some(all) ? 'yes' : 'unknown';
}

/** "Flags created before the date"; `before` is optional. */
function creationDate({ creationDateMs }: Flag, { before }: { readonly before?: number }): Truth {
  if (before === undefined) return 'yes';
  return truthOf(creationDateMs === undefined ? undefined : creationDateMs < before);
}

const EVALUATION_SHOWN_MS = 30 * 24 * 3600 * 1000;
const CLOCK_DIFFERENCE_MAX_MS = 24 * 3600 * 1000;

/**
 * "All flags that have been evaluated since the time you specify, in the environment provided." No answer shows when;
 * that it agrees with the kinds of context of the past 30 days is decided.
 */
function evaluated(
  { contextKinds }: Flag,
  { after }: { readonly after: number },
  { level, nowMs, filterEnv }: Circumstances,
): Truth {
  if (after > nowMs + CLOCK_DIFFERENCE_MAX_MS) return 'no';
  if (level === 'MUST' || contextKinds === undefined || filterEnv === undefined) return 'unknown';
  const recently = (contextKinds.get(filterEnv) ?? []).length > 0;
  if (after <= nowMs - EVALUATION_SHOWN_MS && recently) return 'yes';
  return after >= nowMs - EVALUATION_SHOWN_MS && !recently ? 'no' : 'unknown';
}

/** "Flags that are used in an experiment." That `experiments` shows which these are is decided. */
function hasExperiment({ experimentCount }: Flag, wanted: boolean, { level }: Grounds): Truth {
  if (level === 'MUST' || experimentCount === undefined) return 'unknown';
  return truthOf(experimentCount > 0 === wanted);
}

/** "Flags that include the specified string in their key or name. It is not case sensitive." */
function query({ key, name }: Flag, text: string, grounds: Grounds): Truth {
  return anyOf([
    includesText(key, text, grounds),
    name === undefined ? 'unknown' : includesText(name, text, grounds),
  ]);
}

/** "client … to use the client-side ID, mobile … the mobile key, anyClient … either, server … neither." */
function sdkAvailability(flag: Flag, wanted: Required<FlagFilter>['sdkAvailability']): Truth {
  const client = truthOf(flag.usingEnvironmentId);
  const mobile = truthOf(flag.usingMobileKey);
  switch (wanted) {
    case 'client':
      return client;
    case 'mobile':
      return mobile;
    case 'anyClient':
      return anyOf([client, mobile]);
    case 'server':
      return not(anyOf([client, mobile]));
  }
}

/** "Flags in this state." How the unarchived flags are live or deprecated is decided. */
function state(flag: Flag, wanted: Required<FlagFilter>['state'], { level }: Grounds): Truth {
  if (wanted === 'archived') return truthOf(flag.archived);
  if (flag.archived === true) return 'no';
  if (level === 'MUST') return 'unknown';
  const deprecated = truthOf(flag.deprecated);
  return allOf([not(truthOf(flag.archived)), wanted === 'deprecated' ? deprecated : not(deprecated)]);
}

/** "Flags that have all of the tags in the list." Letter for letter. */
function tags(flag: Flag, wanted: readonly string[]): Truth {
  return truthOf(flag.tags === undefined ? undefined : wanted.every((tag) => flag.tags?.includes(tag)));
}

/** "Flags with the specified type." */
function type({ temporary }: Flag, wanted: Required<FlagFilter>['type']): Truth {
  return truthOf(temporary === undefined ? undefined : temporary === (wanted === 'temporary'));
}

function equals(shown: string | null | undefined, wanted: string): Truth {
  return truthOf(shown === undefined ? undefined : shown === wanted);
}
