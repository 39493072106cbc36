import { alike } from './alike.ts';
import type { Colors } from './colors.ts';
import { counts } from './counts.ts';
import { plainText } from './plain-text.ts';
import type { CheckReport, Report, ReportedFailure } from './report.ts';
import { wrapped } from './wrapped.ts';

/** More cases of the same check show no more. */
const FAILURES_MAX = 3;
const CURL_LINES_MAX = 3;

const SENTENCE_INDENT = 4;
const LABEL_INDENT = 6;
const VALUE_INDENT = 16;

/**
 * A paragraph for each way in which checks failed; checks that failed alike share one. Those that fail because the
 * query is ignored are told by the headline. Curl lines are never wrapped, so that they can be copied.
 */
export function renderFailures({ checks, strict }: Report, colors: Colors, width: number): string[] {
  const failed = checks.filter(({ verdict, queryIgnored }) => verdict === 'failed' && queryIgnored !== true);
  return alike(failed).map(({ checks: group, failures }) => {
    const more = failures.length - FAILURES_MAX;
    return [
      ...group.map((check) => wrapped(heading(check, strict, colors), width, 2)),
      ...failures.slice(0, FAILURES_MAX).map((failure) => renderFailure(failure, colors, width)),
      ...(more > 0 ? [`    … and ${more} more; report.json (--report-dir) has them all.`] : []),
    ].join('\n');
  });
}

function heading(check: CheckReport, strict: boolean, { red, yellow, bold, dim }: Colors): string {
  const { id, level, sentence, requirement, knownFailing } = check;
  const mark = counts(check, strict) ? red('✗') : yellow('✗');
  const known = knownFailing === true ? yellow(' (known)') : '';
  return `${mark} ${bold(id)} ${level}: ${plainText(sentence)} ${dim(`[${plainText(requirement)}]`)}${known}`;
}

function renderFailure(
  { sentence, expected, seen, curl }: ReportedFailure,
  colors: Colors,
  width: number,
): string {
  const value = (label: string, text: string): string =>
    ' '.repeat(LABEL_INDENT) + label.padEnd(VALUE_INDENT - LABEL_INDENT) + wrapped(text, width, VALUE_INDENT);
  return [
    ' '.repeat(SENTENCE_INDENT) + wrapped(plainText(sentence), width, SENTENCE_INDENT),
    value('expected', colors.green(plainText(expected))),
    value('seen', colors.red(plainText(seen))),
    ...curl.slice(0, CURL_LINES_MAX).map((line) => ' '.repeat(LABEL_INDENT) + colors.dim(plainText(line))),
  ].join('\n');
}
