import type { TestContext } from 'vitest';
import { counts } from '../report/counts.ts';
import { failureLines } from '../report/failure-lines.ts';
import { plainText } from '../report/plain-text.ts';
import type { CheckReport } from '../report/report.ts';
import { ContractFailure } from './contract-failure.ts';

interface Judging {
  readonly strict: boolean;
  /** Where the suite was defined, as a line of a stack. */
  readonly place: string;
}

/** Ends a test as its check ended: fails it, skips it with the reason, or lets it pass with a warning. */
export async function testCheck(
  check: CheckReport,
  { strict, place }: Judging,
  context: TestContext,
): Promise<void> {
  const { verdict, knownFailing } = check;
  const reason = plainText(check.reason ?? '');
  switch (verdict) {
    case 'passed':
      if (knownFailing === true) await warn(context, `${check.id} passes now. Take it off knownFailing.`);
      return;
    case 'failed':
      if (counts(check, strict)) throw new ContractFailure(failureText(check), place);
      if (knownFailing === true) context.skip('known to fail');
      await warn(context, `${check.id} SHOULD hold, and does not.\n${failureText(check)}`);
      return;
    case 'inconclusive':
      if (counts(check, strict)) throw new ContractFailure(`This could not be judged: ${reason}`, place);
      return context.skip(`${verdict}: ${reason}`);
    case 'not exercised':
      return context.skip(`${verdict}: ${reason}`);
  }
}

/** More cases of the same check show no more. */
const FAILURES_MAX = 3;

function failureText({ failures }: CheckReport): string {
  const more = failures.length - FAILURES_MAX;
  return [
    ...failures.slice(0, FAILURES_MAX).map((failure) => failureLines(failure).join('\n')),
    ...(more > 0 ? [`… and ${more} more`] : []),
  ].join('\n\n');
}

/** To the console for people, and to reporters that show annotations, as GitHub's does. */
async function warn({ annotate }: TestContext, message: string): Promise<void> {
  console.warn(message);
  await annotate(message, 'warning');
}
