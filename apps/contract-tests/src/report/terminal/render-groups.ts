import { groupOf } from '../group-of.ts';
import type { Colors } from './colors.ts';
import { isKnownFailure } from '../is-known-failure.ts';
import type { CheckReport, Verdict } from '../report.ts';

const GAP = '  ';

interface Cell {
  readonly mark: string;
  readonly text: string;
}

/** The groups of checks, such as `flags/paging`, in as many columns as fit: how many of each passed. */
export function renderGroups(checks: readonly CheckReport[], colors: Colors, width: number): string {
  const groups = [...Map.groupBy(checks, groupOf)];
  const nameWidth = Math.max(...groups.map(([name]) => name.length));
  const cells = groups.map(([name, members]) => ({
    mark: mark(members, colors),
    text: `${name.padEnd(nameWidth)} ${count(members)}`,
  }));
  const textWidth = Math.max(...cells.map(({ text }) => text.length));
  const columns = Number.isFinite(width) ? Math.floor(width / (`${GAP}✓ `.length + textWidth)) : 1;
  return inColumns(cells, Math.max(columns, 1), textWidth);
}

function mark(members: readonly CheckReport[], { green, red, yellow }: Colors): string {
  const news = members.filter((check) => !isKnownFailure(check));
  const verdicts = new Set(news.map(({ verdict }) => verdict));
  const has = (verdict: Verdict): boolean => verdicts.has(verdict);
  if (has('failed')) return red('✗');
  if (has('inconclusive')) return yellow('?');
  return has('passed') ? green('✓') : yellow('–');
}

function count(members: readonly CheckReport[]): string {
  const passed = members.filter(({ verdict }) => verdict === 'passed').length;
  return passed === members.length ? `${passed} passed` : `${passed} of ${members.length} passed`;
}

/** Downwards first, as lists of files are read. */
function inColumns(cells: readonly Cell[], columns: number, textWidth: number): string {
  const rows = Math.ceil(cells.length / columns);
  return Array.from({ length: rows }, (_, row) =>
    cells
      .filter((_cell, index) => index % rows === row)
      .map(({ mark: sign, text }) => `${GAP}${sign} ${text.padEnd(textWidth)}`)
      .join('')
      .trimEnd(),
  ).join('\n');
}
