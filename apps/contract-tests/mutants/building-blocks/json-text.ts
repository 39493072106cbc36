import type { Behaviour } from '../mutant.ts';
import { onAnswers } from './on-answers.ts';

/** Writes every body in another way; what it says should stay the same. */
export function writeJson(write: (body: unknown) => string): Behaviour {
  return onAnswers((answer) => (answer.body === undefined ? answer : { ...answer, raw: write(answer.body) }));
}

/** Changes each member of each object in a JSON value, and the order of members. */
export function mapMembers(
  value: unknown,
  change: (
    members: readonly (readonly [name: string, value: unknown])[],
  ) => Iterable<readonly [string, unknown]>,
): unknown {
  if (Array.isArray(value)) return value.map((member: unknown) => mapMembers(member, change));
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, mapMembers(member, change)] as const);
  return Object.fromEntries(change(members));
}
