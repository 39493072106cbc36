import { choiceInWords } from '../choice-in-words.ts';
import type { Colors } from './colors.ts';
import { isKnownFailure } from '../is-known-failure.ts';
import { plainText } from '../plain-text.ts';
import type { CheckReport, Report } from '../report.ts';

/** The verdict, on which server, and what it leaves out. */
export function renderHeadline(report: Report, { red, green, yellow, bold }: Colors): string {
  const { target, checks, exitCode } = report;
  const choice = choiceInWords(report);
  const where =
    plainText(`${target.url} project=${target.project}`) + (choice === undefined ? '' : `, ${choice}`);
  const victims = checks.filter((check) => check.queryIgnored === true && !isKnownFailure(check));
  switch (exitCode) {
    case 0:
      return `${bold(green('PASSED'))} ${where}${notCounted(checks)}`;
    case 1:
      return `${bold(red('FAILED'))} ${where}${victims.length === 0 ? '' : `: ${red(oneReason(victims))}`}`;
    case 3:
      return `${bold(yellow('NOT JUDGED'))} ${where}`;
  }
}

function oneReason({ length }: readonly CheckReport[]): string {
  return `the answers do not depend on the query, ${length} ${length === 1 ? 'check fails' : 'checks fail'} for that one reason`;
}

/** @example notCounted(checks) // '; not counted: 6 SHOULD, 9 known' */
function notCounted(checks: readonly CheckReport[]): string {
  const failed = checks.filter(({ verdict }) => verdict === 'failed');
  const known = failed.filter(isKnownFailure).length;
  const should = failed.length - known;
  const parts = [...(should === 0 ? [] : [`${should} SHOULD`]), ...(known === 0 ? [] : [`${known} known`])];
  return parts.length === 0 ? '' : `; not counted: ${parts.join(', ')}`;
}
