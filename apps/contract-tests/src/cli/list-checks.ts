import type { Check } from '../checks/check.ts';

/** Each check on a line: id, level, sentence, requirement; columns apart by tabs when a program reads. */
export function listChecks(checks: readonly Check<string>[], isTerminal: boolean): string {
  const idWidth = Math.max(...checks.map(({ id }) => id.length));
  const lines = checks.map(({ id, level, sentence, requirement }) =>
    isTerminal
      ? `${id.padEnd(idWidth)}  ${level.padEnd(6)}  ${sentence} [${requirement}]`
      : [id, level, sentence, requirement].join('\t'),
  );
  return lines.join('\n');
}
