import { ALL_CHECKS } from '../checks/all-checks.ts';

/** Every check on a line: id, level, sentence, requirement; columns apart by tabs when a program reads. */
export function listChecks(isTerminal: boolean): string {
  const idWidth = Math.max(...ALL_CHECKS.map(({ id }) => id.length));
  const lines = ALL_CHECKS.map(({ id, level, sentence, requirement }) =>
    isTerminal
      ? `${id.padEnd(idWidth)}  ${level.padEnd(6)}  ${sentence} [${requirement}]`
      : [id, level, sentence, requirement].join('\t'),
  );
  return lines.join('\n');
}
