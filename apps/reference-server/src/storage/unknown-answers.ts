import type { Dataset, ProjectDefinition } from '../dataset/dataset.ts';

/** What the list of flags of a project can not answer. */
export type UnknownFlagAnswers = Pick<ProjectDefinition, 'unknownFilters' | 'unknownParameters'>;

/** What the list of tags can not answer. */
export type UnknownTagAnswers = Pick<Dataset, 'unknownParameters'>;

// What is not there costs nothing to read.
const NOTHING = '';

export function unknownFlagAnswers({
  unknownFilters = [],
  unknownParameters = [],
}: ProjectDefinition): string {
  if (unknownFilters.length + unknownParameters.length === 0) return NOTHING;
  return JSON.stringify({ unknownFilters, unknownParameters } satisfies UnknownFlagAnswers);
}

export function unknownTagAnswers({ unknownParameters = [] }: Dataset): string {
  if (unknownParameters.length === 0) return NOTHING;
  return JSON.stringify({ unknownParameters } satisfies UnknownTagAnswers);
}

/** What the two functions above wrote. */
// oxlint-disable-next-line typescript/no-unnecessary-type-parameters -- which of the two is told by the table
export function readUnknownAnswers<Answers extends UnknownFlagAnswers | UnknownTagAnswers>(
  text: string,
): Partial<Answers> {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only this module writes the column
  return text === NOTHING ? {} : (JSON.parse(text) as Answers);
}
