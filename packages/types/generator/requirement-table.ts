import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

interface Requirement {
  readonly id: string;
  readonly level: string;
  readonly statement: string;
  readonly source: string;
  readonly heading: string;
  /** Absent where an answer can show it. */
  readonly shown?: false;
}

/** What the documentation demands, by id, so that a check names it and the compiler knows the name. */
export function requirementTable(): Record<string, unknown> {
  const text = readFileSync(new URL(import.meta.resolve('@flag-contract/spec/requirements.yaml')), 'utf8');
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The tests of spec/ hold the file to this shape.
  const { requirements } = parse(text) as { readonly requirements: readonly Requirement[] };
  return Object.fromEntries(
    requirements.map(({ id, level, statement, source, heading, shown }): readonly [string, unknown] => [
      id,
      { level, statement, source, heading, ...(shown === false && { shown }) },
    ]),
  );
}
