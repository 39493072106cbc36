import type { FlagFilter } from '@flag-contract/types';

import { invalidRequest } from '../refusals/refusal.ts';
import { readUnknownAnswers, type UnknownFlagAnswers } from '../storage/unknown-answers.ts';
import type { FlagsValues } from './flags-values.ts';

/**
 * Refuses what a project made from another server's answers can not tell.
 *
 * @param unknownAnswers what that is, as it is stored with the project
 */
export function checkKnown({ filter = {}, compare }: FlagsValues, unknownAnswers: string): void {
  const { unknownFilters = [], unknownParameters = [] } =
    readUnknownAnswers<UnknownFlagAnswers>(unknownAnswers);
  const field = unknownFilters.find(({ name, unless }) => has(filter, name) && !has(filter, unless));
  if (field !== undefined) {
    const remedy = field.unless === undefined ? '' : `; with \`${field.unless}\` it is`;
    throw invalidRequest(`The filter \`${field.name}\` is not known here, because ${field.reason}${remedy}.`);
  }
  const parameter = compare === true ? unknownParameters.at(0) : undefined;
  if (parameter === undefined) return;
  throw invalidRequest(`\`${parameter.name}=true\` is not known here, because ${parameter.reason}.`);
}

function has(filter: FlagFilter, name: keyof FlagFilter | undefined): boolean {
  return name !== undefined && filter[name] !== undefined;
}
