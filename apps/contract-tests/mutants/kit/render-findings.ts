import { isFair, type Findings, type MutantFinding } from './findings.ts';

const NAMED_MAX = 4;

/** The kill matrix: each mutant with the checks that caught it, and each check with the number of its kills. */
export function renderFindings({ mutants, legalVariations, equivalentMutants, kills }: Findings): string {
  const width = Math.max(0, ...mutants.map(({ id }) => id.length));
  return [
    ...section('Mutants, and the checks that caught them', mutants, (mutant) => mutantLine(mutant, width)),
    ...section('Legal variations', legalVariations, (legal) => `${mark(isFair(legal))} ${legal.id}`),
    ...section(
      'Equivalent mutants',
      equivalentMutants,
      ({ id, reason, differsAt }) => `${mark(differsAt.length === 0)} ${id}  ${reason}`,
    ),
    ...section('Checks, and how many mutants each caught', Object.entries(kills), ([check, count]) =>
      `${count}`.padStart(5).concat(`  ${check}`),
    ),
  ].join('\n');
}

function section<Row>(title: string, rows: readonly Row[], line: (row: Row) => string): readonly string[] {
  return rows.length === 0 ? [] : [title, ...rows.map(line), ''];
}

function mutantLine({ id, caughtBy, failed, missedBy }: MutantFinding, width: number): string {
  const named = [...new Set([...caughtBy.filter((check) => failed.includes(check)), ...failed])];
  const more = named.length > NAMED_MAX ? ` and ${named.length - NAMED_MAX} more` : '';
  const caught = failed.length === 0 ? 'survived' : named.slice(0, NAMED_MAX).join(', ') + more;
  return `${mark(missedBy.length === 0)} ${id.padEnd(width)}  ${caught}`;
}

function mark(well: boolean): string {
  return well ? '✓' : '✗';
}
