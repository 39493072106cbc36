import { isDeepStrictEqual } from 'node:util';

/** A configuration as far as it says what is served, to whom, and when. */
interface Serving {
  readonly on: boolean;
  /** What `summary=0` shows. */
  readonly targeting: object;
}

/** Whether any two configurations of a flag differ in what they serve, to whom, or when; the ids of rules do not count. */
export function differs(configs: readonly Serving[]): boolean {
  const [first, ...others] = configs.map(comparable);
  return others.some((config) => !isDeepStrictEqual(config, first));
}

function comparable({ on, targeting }: Serving): unknown {
  const { rules, ...rest } = { rules: [], ...targeting };
  return { ...rest, on, rules: anonymous(rules) };
}

function anonymous(rules: unknown): unknown {
  return JSON.parse(
    JSON.stringify(rules, (name, value: unknown) => (name === '_id' || name === 'ref' ? undefined : value)),
  );
}
