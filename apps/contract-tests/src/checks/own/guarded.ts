import { ThrownFailure } from '../../failure/thrown-failure.ts';
import { isRecord } from '../../json/is-record.ts';
import type { Check, Outcome } from '../check.ts';

/**
 * A check of one's own as a run takes it: where it breaks, it has not judged the target, and the others go on. Its
 * `run` need not be asynchronous.
 */
export function guarded(check: Check<string>): Check<string> {
  return {
    ...check,
    run: async (context) => {
      try {
        const outcome: unknown = await check.run(context);
        return isOutcome(outcome) ? outcome : broken('its run gave no outcome, as judged(failures) does');
      } catch (error) {
        if (error instanceof ThrownFailure) throw error;
        return broken(inWords(error));
      }
    },
  };
}

function broken(why: string): Outcome {
  return { verdict: 'inconclusive', reason: `the check itself broke: ${why}` };
}

/** What was thrown, and where: the first line of the stack. */
function inWords(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const place = /^\s*at (.+)$/m.exec(error.stack ?? '')?.[1];
  return place === undefined ? String(error) : `${String(error)} at ${place}`;
}

function isOutcome(value: unknown): value is Outcome {
  if (!isRecord(value)) return false;
  const { verdict, failures, reason } = value;
  if (verdict === 'passed') return true;
  if (verdict === 'failed') {
    return Array.isArray(failures) && failures.length > 0 && failures.every(isFailure);
  }
  return (verdict === 'not exercised' || verdict === 'inconclusive') && typeof reason === 'string';
}

function isFailure(value: unknown): boolean {
  return (
    isRecord(value) &&
    [value['sentence'], value['expected'], value['seen']].every((text) => typeof text === 'string') &&
    Array.isArray(value['exchanges']) &&
    value['exchanges'].every((exchange) => isRecord(exchange) && isRecord(exchange['request']))
  );
}
