import { counts } from '../counts.ts';
import { failureLines } from '../failure-lines.ts';
import { plainText } from '../plain-text.ts';
import type { CheckReport } from '../report.ts';

/** What stands in a test case that did not simply pass. */
export interface VerdictElement {
  readonly name: 'failure' | 'error' | 'skipped';
  readonly message: string;
  readonly type?: string;
  readonly text?: string;
  /** For `system-out`: what has to be told where nothing is red. */
  readonly output?: string;
}

/**
 * An inconclusive check that counts is an error: the run ends with 3, and a green page would hide why.
 *
 * @param toldBy the check that tells already what this one shows
 */
export function verdictElement(
  check: CheckReport,
  strict: boolean,
  toldBy?: CheckReport,
): VerdictElement | undefined {
  const { verdict, level, knownFailing } = check;
  const message = plainText(check.reason ?? check.failures[0]?.sentence ?? '');
  switch (verdict) {
    case 'passed':
      return undefined;
    case 'failed':
      if (counts(check, strict)) {
        return { name: 'failure', message, type: level, text: failureText(check, toldBy) };
      }
      return {
        name: 'skipped',
        message: `failed, but ${knownFailing === true ? 'is known to' : 'a SHOULD counts with --strict only'}`,
        output: failureText(check, toldBy),
      };
    case 'inconclusive':
      return counts(check, strict)
        ? { name: 'error', message, type: verdict }
        : { name: 'skipped', message: `${verdict}: ${message}` };
    case 'not exercised':
      return { name: 'skipped', message: `${verdict}: ${message}` };
  }
}

function failureText(
  { level, sentence, requirement, failures }: CheckReport,
  toldBy: CheckReport | undefined,
): string {
  const heading = plainText(`${level}: ${sentence} [${requirement}]`);
  if (toldBy !== undefined) return [heading, '', `${toldBy.id} shows why.`].join('\n');
  return [heading, ...failures.flatMap((failure) => ['', ...failureLines(failure)])].join('\n');
}
