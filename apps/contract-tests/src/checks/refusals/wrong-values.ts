import { NO_SUCH_WORD } from '../of-nothing.ts';

/** What the generated tables say of a parameter or a filter field. */
export interface ValueRow {
  readonly type: string;
  readonly values?: readonly string[];
}

/** Values that no spelling of a valid value could be; none where any text is valid. */
export function wrongValues({ type, values }: ValueRow): readonly string[] {
  if (values !== undefined) return [NO_SUCH_WORD];
  if (type === 'integer') return ['abc', '2.5'];
  if (type === 'boolean') return ['maybe'];
  return [];
}

/** A closed list of words is closed to the same words in another case. */
export function inCapitals({ values: [word = ''] = [] }: ValueRow): readonly string[] {
  const capitals = word.toUpperCase();
  return capitals === word ? [] : [capitals];
}
