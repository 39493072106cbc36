import type { Colors } from './colors.ts';
import { counts } from '../counts.ts';
import { inTellingOrder } from '../in-telling-order.ts';
import { isKnownFailure } from '../is-known-failure.ts';
import { plainText } from '../plain-text.ts';
import { renderFailure, renderSentence } from './render-failure.ts';
import type { CheckReport, Report, ReportedFailure } from '../report.ts';
import { startHere } from '../start-here.ts';
import { tellFirst, type Told } from '../tell-first.ts';
import { wrapped } from './wrapped.ts';

/** More cases of the same check show no more. */
const FAILURES_MAX = 3;

/**
 * What fails many checks, then a paragraph for each way in which checks failed, the first ones of each family; then what
 * is known to fail. Checks that failed alike share a paragraph.
 */
export function renderFailures(report: Report, colors: Colors, width: number): string[] {
  const failed = inTellingOrder(report.checks.filter(({ verdict }) => verdict === 'failed'));
  const told = tellFirst(
    failed.filter((check) => !isKnownFailure(check) && check.queryIgnored !== true),
    report.checks,
  );
  return [
    ...causes(report, colors, width),
    ...told.map((group) => renderGroup(group, report.strict, colors, width)),
    ...known(failed.filter(isKnownFailure), colors),
  ];
}

function causes(report: Report, colors: Colors, width: number): string[] {
  const found = startHere(report).flatMap(({ sentence, proof }) => [
    `  ${wrapped(plainText(sentence), width, 2)}`,
    ...(proof === undefined ? [] : [renderFailure(proof, colors, width)]),
  ]);
  return found.length === 0 ? [] : [[colors.bold('Start here'), ...found].join('\n')];
}

function renderGroup(
  { first, others, failures, toldBefore, more }: Told,
  strict: boolean,
  colors: Colors,
  width: number,
): string {
  const untold = failures.length - FAILURES_MAX;
  return [
    ...[first, ...others].map((check) => wrapped(heading(check, strict, colors), width, 2)),
    ...toldBefore.map(({ failure, by }) => renderToldBefore(failure, by, width)),
    ...failures
      .slice(0, FAILURES_MAX)
      .flatMap((failure) => [renderSentence(failure.sentence, width), renderFailure(failure, colors, width)]),
    ...(untold > 0 ? [`    … and ${untold} more; report.json (--report-dir) has them all.`] : []),
    ...more.map(({ family, count }) => `\n  … ${count} more: --only '${family}'`),
  ].join('\n');
}

function heading(
  { id, level, sentence, requirement, ...check }: CheckReport,
  strict: boolean,
  { red, yellow, bold, dim }: Colors,
): string {
  const mark = counts({ level, ...check }, strict) ? red('✗') : yellow('✗');
  return `${mark} ${bold(id)} ${level}: ${plainText(sentence)} ${dim(`[${plainText(requirement)}]`)}`;
}

function renderToldBefore({ sentence }: ReportedFailure, { id }: CheckReport, width: number): string {
  return renderSentence(`As under ${id}: ${sentence}`, width);
}

/** A line each: who has listed them has read all else before. */
function known(checks: readonly CheckReport[], { yellow }: Colors): string[] {
  const lines = checks.map(({ id }) => `  ${yellow('known')}  ${id}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}
