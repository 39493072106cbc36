import type { Contract } from '../../contract/contract.ts';
import { isRecord } from '../../json/is-record.ts';
import { answerOf, type Exchange } from '../../target/exchange.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../check.ts';
import { AHEAD_MAX_MS, EARLIEST_MS, isPlausibleMoment } from '../is-plausible-moment.ts';

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
