import { counts } from '../counts.ts';
import { failureLines } from '../failure-lines.ts';
import { inTellingOrder } from '../in-telling-order.ts';
import { plainText } from '../plain-text.ts';
import type { CheckReport, Report } from '../report.ts';
import { startHere, type Cause } from '../start-here.ts';
import { tellFirst, type Told } from '../tell-first.ts';
import { workflowCommand } from './workflow-command.ts';

/** GitHub shows no more of a kind for a step. */
const ANNOTATIONS_MAX = 10;

interface Annotation {
  readonly title: string;
  readonly message: string;
}

/**
 * The report as lines for GitHub's runner: an error for each check that decides over the exit code, a warning for each
 * SHOULD that failed and does not count; of each family of checks the first ones. What is known to fail is no news.
 */
export function renderAnnotations(report: Report): string {
  const bad = inTellingOrder(report.checks.filter((check) => isBad(check) && check.knownFailing !== true));
  const others = bad.filter(({ queryIgnored }) => queryIgnored !== true);
  const isCounting = (check: CheckReport): boolean => counts(check, report.strict);
  const causes = startHere(report);
  const lines = [
    ...annotations('error', [
      ...causes.filter(({ checks }) => checks.some(isCounting)).map(annotationOfCause),
      ...tellFirst(others.filter(isCounting), report.checks).map(annotationOf),
    ]),
    ...annotations('warning', [
      ...causes.filter(({ checks }) => !checks.some(isCounting)).map(annotationOfCause),
      ...tellFirst(
        others.filter((check) => !isCounting(check)),
        report.checks,
      ).map(annotationOf),
    ]),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function isBad({ verdict }: CheckReport): boolean {
  return verdict === 'failed' || verdict === 'inconclusive';
}

function annotationOfCause({ sentence, proof }: Cause): Annotation {
  const lines = [plainText(sentence), ...(proof === undefined ? [] : failureLines(proof).slice(1))];
  return { title: 'Start here', message: lines.join('\n') };
}

function annotationOf({ first, others, failures, toldBefore, more }: Told): Annotation {
  const checks = [first, ...others];
  const lines = [
    ...checks.map(({ level, sentence }) => plainText(`${level}: ${sentence}`)),
    ...(first.reason === undefined ? [] : [plainText(first.reason)]),
    ...toldBefore.map(({ failure, by }) => plainText(`As under ${by.id}: ${failure.sentence}`)),
    ...failures.slice(0, 1).flatMap(failureLines),
    ...(failures.length > 1 ? [`and ${failures.length - 1} more like it`] : []),
    ...more.map(({ family, count }) => `… ${count} more: --only '${family}'`),
  ];
  return { title: checks.map(({ id }) => id).join(' '), message: lines.join('\n') };
}

function annotations(name: 'error' | 'warning', found: readonly Annotation[]): string[] {
  const more = found.length - ANNOTATIONS_MAX;
  return [
    ...found.slice(0, ANNOTATIONS_MAX).map(({ title, message }) => workflowCommand(name, title, message)),
    ...(more > 0 ? [`… and ${more} more ${more === 1 ? name : `${name}s`}; the job summary has them.`] : []),
  ];
}
