import { isDeepStrictEqual } from 'node:util';
import type { Clause, FeatureFlagConfig, Rule } from '@flag-contract/types';
import { isRecord } from '../../../json/is-record.ts';
import type { Fields } from '../shown-flags.ts';

/** What decides who gets which variation. */
const DECIDING_FIELDS = [
  'on',
  'offVariation',
  'fallthrough',
  'targets',
  'contextTargets',
  'rules',
  'prerequisites',
] as const satisfies (keyof FeatureFlagConfig)[];

const IDS: ReadonlySet<string> = new Set(['_id', 'ref'] satisfies (keyof Rule | keyof Clause)[]);

/** Whether any two of a flag's configurations differ in what they serve, to whom, and when; IDs aside. */
export function environmentsDiffer(configurations: readonly Fields[]): boolean {
  const [first, ...rest] = configurations.map((fields) =>
    DECIDING_FIELDS.map((name) => withoutIds(fields[name])),
  );
  return rest.some((other) => !isDeepStrictEqual(first, other));
}

function withoutIds(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(withoutIds);
  if (!isRecord(value)) return value;
  const members = Object.entries(value).filter(([name]) => !IDS.has(name));
  return Object.fromEntries(members.map(([name, member]) => [name, withoutIds(member)]));
}
