import { alike, type Alike } from '../alike.ts';
import { choiceInWords } from '../choice-in-words.ts';
import { counts } from '../counts.ts';
import { failureLines } from '../failure-lines.ts';
import { inTellingOrder } from '../in-telling-order.ts';
import { isKnownFailure } from '../is-known-failure.ts';
import type { CheckReport, OperationCoverage, Report, ReportedFailure } from '../report.ts';
import { startHere, type Cause } from '../start-here.ts';
import { fenced, inlineCode } from './markdown-text.ts';

/** GitHub takes a megabyte of a step; so many failures are far below it, and more than anyone reads there. */
const GROUPS_MAX = 30;
const FAILURES_MAX = 2;
const LINE_LENGTH_MAX = 800;

const VERDICTS = { 0: '✅ Passed', 1: '❌ Failed', 3: '⚠️ Not judged' } as const;

/** The report as Markdown for the summary of a GitHub job: the verdict, what failed, and what was covered. */
export function renderJobSummary(report: Report): string {
  const choice = choiceInWords(report);
  const parts = [
    `## Flag contract: ${VERDICTS[report.exitCode]}`,
    [
      `${inlineCode(report.target.url)}, project ${inlineCode(report.target.project)}`,
      ...(choice === undefined ? [] : [choice]),
    ].join(', '),
    countsTable(report),
    ...failures(report),
    ...unjudged(report.checks),
    ...report.coverage.map(coverageTable),
    `To repeat this run, give it \`--seed ${report.seed}\`.`,
  ];
  return `${parts.join('\n\n')}\n`;
}

function countsTable({ summary, requests, durationMs }: Report): string {
  return table(
    ['passed', 'failed', 'not exercised', 'inconclusive', 'requests', 'seconds'],
    [
      [
        summary.passed,
        summary.failed,
        summary['not exercised'],
        summary.inconclusive,
        requests.distinct,
        (durationMs / 1000).toFixed(1),
      ],
    ],
  );
}

function failures(report: Report): string[] {
  const failed = inTellingOrder(report.checks.filter(({ verdict }) => verdict === 'failed'));
  const told = new Set(startHere(report).flatMap(({ checks, proof }) => (proof === undefined ? [] : checks)));
  const groups = [
    ...alike(failed.filter((check) => !told.has(check) && !isKnownFailure(check))),
    ...alike(failed.filter(isKnownFailure)),
  ];
  const more = groups.length - GROUPS_MAX;
  return [
    ...startHere(report).map(cause),
    ...groups.slice(0, GROUPS_MAX).map((group) => failure(group, report.strict)),
    ...(more > 0 ? [`… and ${more} more failures. The report has them all.`] : []),
  ];
}

function cause({ sentence, proof }: Cause): string {
  const text = `**Start here.** ${sentence}`;
  return proof === undefined ? text : [text, fenced(failureLines(proof).slice(1))].join('\n\n');
}

function failure({ first, others, failures: shown, toldBefore }: Alike, strict: boolean): string {
  const checks = [first, ...others];
  const isOpen = checks.some((check) => counts(check, strict));
  const laws = checks.map(
    ({ id, level, knownFailing }) => `${inlineCode(id)} ${level}${knownFailing === true ? ' (known)' : ''}`,
  );
  return [
    `<details${isOpen ? ' open' : ''}>`,
    `<summary>${isOpen ? '❌' : '⚠️'} ${laws.join(', ')}</summary>`,
    '',
    fenced([
      ...checks.map(({ sentence }) => sentence),
      '',
      ...toldBefore.map(({ failure: told, by }) => shortened(`As under ${by.id}: ${told.sentence}`)),
      ...failureText(shown),
    ]),
    '',
    '</details>',
  ].join('\n');
}

function failureText(all: readonly ReportedFailure[]): string[] {
  const more = all.length - FAILURES_MAX;
  const lines = all.slice(0, FAILURES_MAX).flatMap(failureLines).map(shortened);
  return more > 0 ? [...lines, `… and ${more} more`] : lines;
}

function shortened(line: string): string {
  return line.length > LINE_LENGTH_MAX ? `${line.slice(0, LINE_LENGTH_MAX)}… (whole in the report)` : line;
}

function unjudged(checks: readonly CheckReport[]): string[] {
  const rows = checks
    .filter(({ verdict }) => verdict === 'inconclusive' || verdict === 'not exercised')
    .map(({ id, verdict, reason = '' }) => [inlineCode(id), verdict, inlineCode(shortened(reason))]);
  if (rows.length === 0) return [];
  const title = `<details><summary>${rows.length} could not be judged</summary>`;
  return [[title, '', table(['check', 'verdict', 'why'], rows), '', '</details>'].join('\n')];
}

function coverageTable({ path, statuses, parameters }: OperationCoverage): string {
  const rows = parameters.map(({ name, requests, byStatus, failedChecks }) => [
    inlineCode(name),
    requests,
    ...statuses.map((status) => byStatus[status] ?? ''),
    failedChecks === 0 ? '' : `❌ ${failedChecks}`,
  ]);
  const title = `<details><summary>Coverage of GET ${inlineCode(path)}</summary>`;
  const header = ['parameter', 'sent', ...statuses, 'failed checks'];
  return [title, '', table(header, rows), '', '</details>'].join('\n');
}

function table(
  header: readonly (string | number)[],
  rows: readonly (readonly (string | number)[])[],
): string {
  return [header, header.map(() => '---'), ...rows].map((cells) => `| ${cells.join(' | ')} |`).join('\n');
}
