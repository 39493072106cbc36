import { invalidRequest, notThereYet } from '../refusals/refusal.ts';
import type { FlagsValues } from './flags-values.ts';

const ENVIRONMENTS_MAX = 3;

/** Refuses values that are right each alone but not together, and what this server can't do yet. */
export function checkCombinations(values: FlagsValues): void {
  checkSort(values);
  checkVersion(values);
  if (values.sort !== undefined) throw notThereYet('`sort`');
  if (values.expand !== undefined) throw notThereYet('`expand`');
  if (values.compare === true) throw notThereYet('`compare=true`');
}

function checkSort({ sort = [], env }: FlagsValues): void {
  const byTargeting = sort.find((field) => field.endsWith('targetingModifiedDate'));
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
