import type { Colors } from './colors.ts';
import { plainText } from './plain-text.ts';
import type { CheckReport, ReportedFailure } from './report.ts';

/** More cases of the same check show no more. */
const FAILURES_MAX = 3;
const CURL_LINES_MAX = 3;

/**
 * A paragraph for each way in which checks failed; checks that failed alike share one. Those that fail because the
 * query is ignored are told by the headline.
 */
export function renderFailures(checks: readonly CheckReport[], colors: Colors): string[] {
  const failed = checks.filter(({ verdict, queryIgnored }) => verdict === 'failed' && queryIgnored !== true);
  const alike = Map.groupBy(failed, ({ failures }) => JSON.stringify(failures));
  return [...alike.values()].map((group) => renderGroup(group, colors));
}

function renderGroup(group: readonly CheckReport[], colors: Colors): string {
  const failures = group[0]?.failures ?? [];
  const more = failures.length - FAILURES_MAX;
  return [
    ...group.map((check) => heading(check, colors)),
    ...failures.slice(0, FAILURES_MAX).map((failure) => renderFailure(failure, colors)),
    ...(more > 0 ? [`    … and ${more} more; report.json (--report-dir) has them all.`] : []),
  ].join('\n');
}

function heading({ id, level, sentence, requirement, knownFailing }: CheckReport, colors: Colors): string {
  const known = knownFailing === true ? colors.yellow(' (known)') : '';
  return `${colors.red('✗')} ${colors.bold(id)} ${level}: ${sentence} ${colors.dim(`[${requirement}]`)}${known}`;
}

function renderFailure(
  { sentence, expected, seen, curl }: ReportedFailure,
  { green, red, dim }: Colors,
): string {
  return [
    `    ${plainText(sentence)}`,
    `      expected  ${green(plainText(expected))}`,
    `      seen      ${red(plainText(seen))}`,
    ...curl.slice(0, CURL_LINES_MAX).map((line) => `      ${dim(plainText(line))}`),
  ].join('\n');
}
