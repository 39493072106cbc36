import type { Colors } from './colors.ts';
import type { OperationCoverage, ParameterCoverage } from '../report.ts';

const NAME_WIDTH = 15;
const CELL_WIDTH = 6;
const VERDICT_WIDTH = 5;
/** A target may answer with any number of statuses; the contract documents seven. */
const STATUSES_MAX = 7;

/**
 * A table an operation: how often each parameter was sent, which statuses came back, in red where that shows a failure,
 * and what the checks came to that are about it.
 */
export function renderCoverage(coverage: readonly OperationCoverage[], colors: Colors): string {
  return coverage.map((operation) => renderOperation(operation, colors)).join('\n\n');
}

function renderOperation({ path, statuses, parameters }: OperationCoverage, colors: Colors): string {
  const shown = statuses.slice(0, STATUSES_MAX);
  const header = [
    'parameter'.padEnd(NAME_WIDTH),
    cell('sent'),
    ...shown.map(cell),
    verdict('✓'),
    verdict('✗'),
  ];
  const more = statuses.length - shown.length;
  return [
    `Coverage of GET ${path}`,
    colors.dim(`  ${header.join('')}`),
    ...parameters.map((parameter) => renderParameter(parameter, shown, colors)),
    ...(more > 0 ? [colors.dim(`  … and ${more} other statuses`)] : []),
  ].join('\n');
}

function renderParameter(
  { name, requests, byStatus, failedChecksByStatus, checks }: ParameterCoverage,
  statuses: readonly number[],
  { red, yellow, green, dim }: Colors,
): string {
  const label = `  ${name.padEnd(NAME_WIDTH)}`;
  if (requests === 0) return yellow(`${label}${cell(0)}  never sent`);
  const cells = statuses.map((status) => {
    const count = byStatus[status];
    if (count === undefined) return dim(cell('·'));
    return (failedChecksByStatus[status] ?? 0) > 0 ? red(cell(count)) : cell(count);
  });
  const passed = checks.passed === 0 ? dim(verdict('·')) : green(verdict(checks.passed));
  const failed = checks.failed === 0 ? dim(verdict('·')) : red(verdict(checks.failed));
  return [label, cell(requests), ...cells, passed, failed].join('');
}

function cell(value: string | number): string {
  return String(value).padStart(CELL_WIDTH);
}

function verdict(value: string | number): string {
  return String(value).padStart(VERDICT_WIDTH);
}
