import type { Contract } from '../../contract/contract.ts';
import { isRecord } from '../../json/is-record.ts';
import { answerOf, type Exchange } from '../../target/exchange.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';

const YEAR_MS = 365.25 * 24 * 3600 * 1000;
/** The year 2000: seconds, taken for milliseconds, lie in January 1970. */
const EARLIEST_MS = 30 * YEAR_MS;
/** Some moments lie ahead, such as the end of a debugging session; microseconds lie 50,000 years ahead. */
const AHEAD_MAX_MS = 10 * YEAR_MS;

export function judgeTimestamps(context: CheckContext): Outcome {
  const names = timestampNames(context.contract);
  const nowMs = Date.now();
  let seen = 0;
  const wrong = new Map<string, { value: number; exchange: Exchange }>();
  for (const exchange of context.client.exchanges) {
    for (const [name, value] of timestampsIn(answerOf(exchange)?.json, names)) {
      seen++;
      // 0 is a moment that never was, in many systems.
      if (value === 0 || isPlausibleMoment(value, nowMs)) continue;
      if (!wrong.has(name)) wrong.set(name, { value, exchange });
    }
  }
  if (seen === 0) return notExercised('a flag');
  return judged(
    [...wrong].map(([name, { value, exchange }]) => ({
      sentence: `\`${name}\` is no plausible Unix time in milliseconds.`,
      expected: `a moment between ${EARLIEST_MS} and ${nowMs + AHEAD_MAX_MS}`,
      seen: String(value),
      exchanges: [exchange],
    })),
  );
}

/** Whether a number may be a moment of this API in Unix milliseconds, and not in another unit. */
export function isPlausibleMoment(value: number, nowMs: number): boolean {
  return value >= EARLIEST_MS && value <= nowMs + AHEAD_MAX_MS;
}

/** The properties that the contract gives the type UnixMilliseconds. */
function timestampNames({ components }: Contract): ReadonlySet<string> {
  const names = new Set<string>();
  for (const schema of Object.values(components.schemas)) {
    if (!isRecord(schema) || !isRecord(schema['properties'])) continue;
    for (const [name, property] of Object.entries(schema['properties'])) {
      if (isRecord(property) && property['$ref'] === '#/components/schemas/UnixMilliseconds') names.add(name);
    }
  }
  return names;
}

function* timestampsIn(value: unknown, names: ReadonlySet<string>): Generator<readonly [string, number]> {
  if (Array.isArray(value)) for (const member of value) yield* timestampsIn(member, names);
  if (!isRecord(value)) return;
  for (const [name, member] of Object.entries(value)) {
    if (typeof member === 'number' && names.has(name)) yield [name, member];
    else yield* timestampsIn(member, names);
  }
}
