import type { Colors } from './colors.ts';
import { plainText } from './plain-text.ts';
import { renderCoverage } from './render-coverage.ts';
import { renderFailures } from './render-failures.ts';
import { renderGroups } from './render-groups.ts';
import type { CheckReport, Report } from './report.ts';

/** The report for people at a terminal: the verdict, what failed and how to see it, what was covered, a summary. */
export function renderTerminal(report: Report, colors: Colors): string {
  const parts = [
    headline(report, colors),
    renderGroups(report.checks, colors),
    ...renderFailures(report.checks, colors),
    ...unjudged(report.checks, colors),
    ...mended(report.checks, colors),
    ...surveyNotes(report),
    ...disagreements(report),
    renderCoverage(report.coverage, colors),
    summary(report, colors),
  ];
  return `${parts.join('\n\n')}\n`;
}

function headline({ target, checks, exitCode }: Report, { red, green, bold }: Colors): string {
  const where = `${target.url} project=${target.project}`;
  const victims = checks.filter(({ queryIgnored }) => queryIgnored === true).length;
  if (victims > 0) {
    return (
      red(`The answers do not depend on the query: ${victims} laws fail for that one reason.`) + ` ${where}`
    );
  }
  return exitCode === 0
    ? `${bold(green('PASSED'))} ${where}${exceptions(checks)}`
    : `${bold(red(FAILED[exitCode]))} ${where}`;
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

const FAILED = { 1: 'FAILED', 3: 'NOT JUDGED' } as const;

function unjudged(checks: readonly CheckReport[], colors: Colors): string[] {
  const lines = checks
    .filter(({ verdict }) => verdict === 'not exercised' || verdict === 'inconclusive')
    .map(
      ({ id, verdict, reason = '' }) =>
        `  ${colors.yellow(verdict)}  ${id}  ${colors.dim(plainText(reason))}`,
    );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

/** That a known failure is gone is news: its line can go too, and then it can't come back unseen. */
function mended(checks: readonly CheckReport[], colors: Colors): string[] {
  const lines = checks
    .filter(({ verdict, knownFailing }) => knownFailing === true && verdict === 'passed')
    .map(
      ({ id }) =>
        `  ${colors.green('passes now')}  ${id}  ${colors.dim('Take it off the list of known failures.')}`,
    );
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function surveyNotes({ surveyed }: Report): string[] {
  return surveyed.lists
    .filter(({ complete }) => !complete)
    .map(
      ({ operationId, itemsRead, totalCount }) =>
        `${operationId}: ${itemsRead} of ${totalCount ?? 'unknown'} items were read; the rest was judged by totals and by walks over its end.`,
    );
}

function disagreements(report: Report): string[] {
  return report.disagreements.map(({ request, ajv, prism }) =>
    plainText(
      `Prism disagrees on ${request}: Ajv says ${said(ajv)}; Prism says ${said(prism)}. Ajv's verdict counts.`,
    ),
  );
}

function said(violations: readonly string[]): string {
  return violations.join('; ') || 'nothing';
}

function summary({ summary: counts, requests, durationMs, seed, surveyed }: Report, colors: Colors): string {
  const seconds = (durationMs / 1000).toFixed(1);
  const rateLimited = requests.rateLimited === 0 ? '' : `, ${requests.rateLimited} of them rate-limited`;
  return [
    [
      colors.green(`${counts.passed} passed`),
      counts.failed === 0 ? '0 failed' : colors.red(`${counts.failed} failed`),
      `${counts['not exercised']} not exercised`,
      `${counts.inconclusive} inconclusive`,
    ].join(', '),
    colors.dim(
      `${requests.distinct} distinct requests${rateLimited} in ${seconds} s; ${environments(surveyed)}; --seed ${seed}`,
    ),
  ].join('\n');
}

function environments({ environments: { reading } }: Report['surveyed']): string {
  switch (reading) {
    case 'page':
      return 'flags show every environment unless asked for some';
    case '20240415':
      return 'flags show environments only when asked for some, as in API version 20240415';
    case 'mixed':
      return 'some flags show environments and some do not';
    case 'unknown':
      return 'no flag tells which environments are shown';
  }
}
