import { isRecord } from './is-record.ts';

/**
 * A text of a JSON value that does not tell in which order arrays hold what they hold, nor objects: two values that
 * differ in nothing else have the same.
 */
export function withoutOrder(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(withoutOrder).toSorted().join()}]`;
  if (!isRecord(value)) return JSON.stringify(value);
  const members = Object.entries(value).map(
    ([name, member]) => `${JSON.stringify(name)}:${withoutOrder(member)}`,
  );
  return `{${members.toSorted().join()}}`;
}
