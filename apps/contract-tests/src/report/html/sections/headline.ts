import type { CheckReport, Report } from '../../report.ts';
import { choiceInWords } from '../../choice-in-words.ts';
import { countOf } from '../markup.ts';

/** The verdict in numbers. */
export function headline({ checks, summary }: Report): string {
  const failed = checks.filter(({ verdict }) => verdict === 'failed');
  const all = countOf(checks.length, 'check');
  if (failed.length === 0) return `${summary.passed} of ${all} passed, and none failed.`;
  const must = count(failed, ({ level }) => level === 'MUST');
  return `${failed.length} of ${all} failed: ${must} MUST, ${failed.length - must} SHOULD.`;
}

/** What the verdict does not say by itself. */
export function caveats(report: Report): readonly string[] {
  const { checks, exitCode, strict } = report;
  const choice = choiceInWords(report);
  const failed = checks.filter(({ verdict }) => verdict === 'failed');
  const ignored = count(failed, ({ queryIgnored }) => queryIgnored === true);
  const known = count(failed, ({ knownFailing }) => knownFailing === true);
  const mended = count(checks, ({ verdict, knownFailing }) => verdict === 'passed' && knownFailing === true);
  return [
    ...(choice === undefined ? [] : [`Not all was tried; ${choice}.`]),
    ...when(exitCode === 3, 'A MUST is inconclusive, or nothing of an operation could be tried.'),
    ...when(ignored > 0, `The answers do not depend on the query: ${ignored} fail for that one reason.`),
    ...when(known > 0, `Known to fail, so not counted: ${known}.`),
    ...when(exitCode === 0 && failed.length > known, 'A SHOULD that fails counts with --strict only.'),
    ...when(mended > 0, `Passed though known to fail, so to be taken off that list: ${mended}.`),
    ...when(strict, 'Strict: a SHOULD counts like a MUST.'),
  ];
}

function when(holds: boolean, text: string): readonly string[] {
  return holds ? [text] : [];
}

function count(checks: readonly CheckReport[], matches: (check: CheckReport) => boolean): number {
  return checks.filter(matches).length;
}
