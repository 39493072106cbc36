import { alike } from '../alike.ts';
import { counts } from '../counts.ts';
import { failureLines } from '../failure-lines.ts';
import { plainText } from '../plain-text.ts';
import type { CheckReport, Report } from '../report.ts';
import { workflowCommand } from './workflow-command.ts';

/** GitHub shows no more of a kind for a step. */
const ANNOTATIONS_MAX = 10;

interface Annotation {
  readonly title: string;
  readonly message: string;
}

/**
 * The report as lines for GitHub's runner: an error for each check that decides over the exit code, a warning for each
 * SHOULD that failed and does not count. What is known to fail is no news.
 */
export function renderAnnotations(report: Report): string {
  const bad = report.checks.filter((check) => isBad(check) && check.knownFailing !== true);
  const [victims, others] = [bad.filter(isVictim), bad.filter((check) => !isVictim(check))];
  const errors = alike(others.filter((check) => counts(check, report.strict))).map(annotationOf);
  const warnings = alike(others.filter((check) => !counts(check, report.strict))).map(annotationOf);
  const lines = [
    ...annotations('error', [...queryIgnored(victims), ...errors]),
    ...annotations('warning', warnings),
  ];
  return lines.map((line) => `${line}\n`).join('');
}

function isBad({ verdict }: CheckReport): boolean {
  return verdict === 'failed' || verdict === 'inconclusive';
}

/** It fails for the one reason that a single annotation tells. */
function isVictim({ queryIgnored: ignored }: CheckReport): boolean {
  return ignored === true;
}

function queryIgnored(victims: readonly CheckReport[]): Annotation[] {
  const [first] = victims;
  if (first === undefined) return [];
  const message = [
    `${victims.length} laws fail for this one reason.`,
    ...first.failures.flatMap(failureLines),
  ];
  return [{ title: 'The answers do not depend on the query', message: message.join('\n') }];
}

function annotationOf({ checks, failures }: ReturnType<typeof alike>[number]): Annotation {
  const [first] = failures;
  const more = failures.length > 1 ? [`and ${failures.length - 1} more like it`] : [];
  const laws = checks.map(({ level, sentence }) => plainText(`${level}: ${sentence}`));
  const reasons = checks.flatMap(({ reason }) => (reason === undefined ? [] : plainText(reason)));
  const what = first === undefined ? reasons : failureLines(first);
  return { title: checks.map(({ id }) => id).join(' '), message: [...laws, ...what, ...more].join('\n') };
}

function annotations(name: 'error' | 'warning', found: readonly Annotation[]): string[] {
  const more = found.length - ANNOTATIONS_MAX;
  return [
    ...found.slice(0, ANNOTATIONS_MAX).map(({ title, message }) => workflowCommand(name, title, message)),
    ...(more > 0 ? [`… and ${more} more ${more === 1 ? name : `${name}s`}; the job summary has them.`] : []),
  ];
}
