import { invalidRequest, quote } from '../refusals/refusal.ts';

/** A clause of the filter grammar before its value is understood. */
type Clause = readonly [field: string, value: string];

/**
 * Splits a filter at its commas, and each clause at its first colon.
 *
 * A value that begins with `{` runs to its closing brace, so the commas of JSON do not split. No value of the grammar
 * has braces inside its braces: the first closing one ends it.
 *
 * @example splitClauses('tags:a+b,creationDate:{"before":1}') // [['tags', 'a+b'], ['creationDate', '{"before":1}']]
 */
export function splitClauses(filter: string): readonly Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  while (start <= filter.length) {
    const end = clauseEnd(filter, start);
    clauses.push(splitAtColon(filter.slice(start, end)));
    start = end + 1;
  }
  return clauses;
}

function clauseEnd(filter: string, start: number): number {
  const [opening = ''] = /^[^:,]*:\{/.exec(filter.slice(start)) ?? [];
  const brace = opening === '' ? start : filter.indexOf('}', start + opening.length);
  const comma = brace === -1 ? -1 : filter.indexOf(',', brace);
  return comma === -1 ? filter.length : comma;
}

function splitAtColon(clause: string): Clause {
  const colon = clause.indexOf(':');
  if (colon === -1) {
    throw invalidRequest(`${quote(clause)} in \`filter\` is no clause; a clause is \`field:value\`.`);
  }
  return [clause.slice(0, colon), clause.slice(colon + 1)];
}
