import type { Colors } from './colors.ts';
import { plainText } from './plain-text.ts';
import { renderCoverage } from './render-coverage.ts';
import { renderFailures } from './render-failures.ts';
import { renderGroups } from './render-groups.ts';
import { renderNotes } from './render-notes.ts';
import type { CheckReport, Report } from './report.ts';

/**
 * The report for people at a terminal: the verdict, what failed and how to see it, what was covered, a summary.
 *
 * @param width in characters; without one, as for a file, nothing is wrapped
 */
export function renderTerminal(report: Report, colors: Colors, width = Infinity): string {
  const parts = [
    headline(report, colors),
    renderGroups(report.checks, colors, width),
    ...renderFailures(report, colors, width),
    ...renderNotes(report, colors, width),
    renderCoverage(report.coverage, colors),
    summary(report, colors),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headline({ target, checks, exitCode }: Report, { red, green, yellow, bold }: Colors): string {
  const where = plainText(`${target.url} project=${target.project}`);
  const victims = checks.filter(({ queryIgnored }) => queryIgnored === true).length;
  if (victims > 0) {
    return (
      red(`The answers do not depend on the query: ${victims} laws fail for that one reason.`) + ` ${where}`
    );
  }
  switch (exitCode) {
    case 0:
      return `${bold(green('PASSED'))} ${where}${exceptions(checks)}`;
    case 1:
      return `${bold(red('FAILED'))} ${where}`;
    case 3:
      return `${bold(yellow('NOT JUDGED'))} ${where}`;
  }
}

function exceptions(checks: readonly CheckReport[]): string {
  const failed = checks.filter(({ verdict }) => verdict === 'failed');
  const known = failed.filter(({ knownFailing }) => knownFailing === true).length;
  const tolerated = failed.length - known;
  return [
    ...(tolerated === 0 ? [] : [`, but for ${tolerated} SHOULD that failed (--strict lets them count)`]),
    ...(known === 0 ? [] : [`, but for ${known} that ${known === 1 ? 'is' : 'are'} known to fail`]),
  ].join('');
}

function summary({ summary: counts, requests, durationMs, seed }: Report, colors: Colors): string {
  const rateLimited = requests.rateLimited === 0 ? '' : `, ${requests.rateLimited} of them rate-limited`;
  return [
    [
      colors.green(`${counts.passed} passed`),
      counts.failed === 0 ? '0 failed' : colors.red(`${counts.failed} failed`),
      `${counts['not exercised']} not exercised`,
      `${counts.inconclusive} inconclusive`,
    ].join(', '),
    colors.dim(
      `${requests.distinct} distinct requests${rateLimited} in ${(durationMs / 1000).toFixed(1)} s; --seed ${seed}`,
    ),
  ].join('\n');
}
