import { isRecord } from '../../json/is-record.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import { FLAGS } from '../../listing/listing.ts';
import { listOf } from '../../survey/list-read.ts';
import { judged, notExercised, PASSED, type CheckContext, type Outcome } from '../check.ts';

export function leaveArchivedOut({ survey }: CheckContext): Outcome {
  const whole = listOf(survey.listings[FLAGS.operationId].whole);
  const archived = listOf(survey.archivedFlags);
  if (whole === undefined || archived === undefined || archived.keys.length === 0) {
    return notExercised('an archived flag');
  }
  const archivedKeys = new Set([...whole.items, ...archived.items].filter(isArchived).map(FLAGS.keyOf));
  const leaked = whole.keys.find((key) => archivedKeys.has(key));
  if (leaked === undefined) return PASSED;
  return judged([
    {
      sentence: 'An archived flag is listed though none was asked for.',
      expected: `leaves out ${leaked}`,
      seen: `lists ${leaked}`,
      exchanges: [whole, archived].flatMap(firstExchange),
    },
  ]);
}

function isArchived(flag: unknown): boolean {
  return isRecord(flag) && flag['archived'] === true;
}
