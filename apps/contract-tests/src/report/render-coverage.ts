import type { Colors } from './colors.ts';
import type { OperationCoverage } from './report.ts';

const NAME_WIDTH = 16;
const CELL_WIDTH = 7;

/** A table an operation: how often each parameter was sent, which statuses came back, and how many checks failed. */
export function renderCoverage(coverage: readonly OperationCoverage[], colors: Colors): string {
  return coverage.map((operation) => renderOperation(operation, colors)).join('\n\n');
}

function renderOperation({ path, statuses, parameters }: OperationCoverage, colors: Colors): string {
  const rows = parameters.map(({ name, requests, byStatus, failedChecks }) => {
    const counts = statuses.map((status) => byStatus[status] ?? '·');
    const row = `  ${name.padEnd(NAME_WIDTH)}${cells([requests, ...counts])}`;
    if (requests === 0) return colors.yellow(`${row}  never sent`);
    return failedChecks === 0 ? row : `${row}  ${colors.red(`${failedChecks} failed`)}`;
  });
  const header = `  ${'parameter'.padEnd(NAME_WIDTH)}${cells(['sent', ...statuses])}`;
  return [`Coverage of GET ${path}`, colors.dim(header), ...rows].join('\n');
}

function cells(values: readonly (string | number)[]): string {
  return values.map((value) => String(value).padStart(CELL_WIDTH)).join('');
}
