import { invalidRequest } from '../refusals/refusal.ts';
import type { FlagsValues } from './flags-values.ts';
import { isByTargeting } from './sort/sort-flags.ts';

const ENVIRONMENTS_MAX = 3;

/** Refuses values that are right each alone but not together. */
export function checkCombinations(values: FlagsValues): void {
  checkSort(values);
  checkVersion(values);
}

function checkSort({ sort = [], env }: FlagsValues): void {
  const byTargeting = sort.find(isByTargeting);
  if (byTargeting === undefined) return;
  if (sort.length > 1) {
    throw invalidRequest(`\`sort=${byTargeting}\` stands alone; no other field may go with it.`);
  }
  if (env === undefined) {
    throw invalidRequest(`\`sort=${byTargeting}\` needs \`env\`; it sorts by the first one.`);
  }
}

function checkVersion({ 'LD-API-Version': version, compare, env = [] }: FlagsValues): void {
  if (version !== '20240415') return;
  if (compare !== undefined) throw invalidRequest(`API version ${version} does not have \`compare\`.`);
  if (new Set(env).size > ENVIRONMENTS_MAX) {
    throw invalidRequest(`API version ${version} takes at most ${ENVIRONMENTS_MAX} different \`env\`.`);
  }
}
