import type { Colors } from './colors.ts';
import { isKnownFailure } from '../is-known-failure.ts';
import { renderCoverage } from './render-coverage.ts';
import { renderFailures } from './render-failures.ts';
import { renderGroups } from './render-groups.ts';
import { renderHeadline } from './render-headline.ts';
import { renderNotes } from './render-notes.ts';
import type { Report } from '../report.ts';

/**
 * The report for people at a terminal: the verdict, what failed and how to see it, what was covered, a summary.
 *
 * @param width in characters; without one, as for a file, nothing is wrapped
 */
export function renderTerminal(report: Report, colors: Colors, width = Infinity): string {
  const parts = [
    renderHeadline(report, colors),
    renderGroups(report.checks, colors, width),
    ...renderFailures(report, colors, width),
    ...renderNotes(report, colors, width),
    renderCoverage(report.coverage, colors),
    summary(report, colors),
  ];
  return `${parts.join('\n\n')}\n`;
}

function summary(report: Report, colors: Colors): string {
  const { summary: counts, requests, durationMs, seed, seedIsFixed } = report;
  const known = report.checks.filter(isKnownFailure).length;
  const failed = counts.failed - known;
  const rateLimited = requests.rateLimited === 0 ? '' : `, ${requests.rateLimited} of them rate-limited`;
  return [
    [
      colors.green(`${counts.passed} passed`),
      failed === 0 ? '0 failed' : colors.red(`${failed} failed`),
      ...(known === 0 ? [] : [colors.yellow(`${known} known to fail`)]),
      `${counts['not exercised']} not exercised`,
      `${counts.inconclusive} inconclusive`,
    ].join(', '),
    colors.dim(
      `${requests.distinct} distinct requests${rateLimited} in ${(durationMs / 1000).toFixed(1)} s; --seed ${seed}${seedIsFixed === true ? ' (fixed, as checks are known to fail)' : ''}`,
    ),
  ].join('\n');
}
