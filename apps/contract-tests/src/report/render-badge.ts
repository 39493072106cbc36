import type { Report } from './report.ts';

/** The verdict for a badge, in the form that shields.io reads from an endpoint. */
export function renderBadge(report: Report): string {
  const badge = { schemaVersion: 1, label: 'flag contract', ...verdict(report) };
  return `${JSON.stringify(badge, undefined, 2)}\n`;
}

function verdict({ exitCode, summary }: Report): { message: string; color: string } {
  switch (exitCode) {
    case 0:
      return summary.failed === 0
        ? { message: `${summary.passed} passed`, color: 'brightgreen' }
        : { message: `${summary.passed} passed, ${summary.failed} tolerated`, color: 'yellowgreen' };
    case 1:
      return { message: `${summary.failed} failed`, color: 'red' };
    case 3:
      return { message: 'not judged', color: 'lightgrey' };
  }
}
