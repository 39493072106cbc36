import { isDeepStrictEqual } from 'node:util';

import type { RenderedConfig } from './render-config.ts';

/** Whether any two configurations of a flag differ in what they serve, to whom, or when; the ids of rules do not count. */
export function differs(configs: readonly RenderedConfig[]): boolean {
  const [first, ...others] = configs.map(comparable);
  return others.some((config) => !isDeepStrictEqual(config, first));
}

function comparable({ summary, targeting }: RenderedConfig): unknown {
  const anonymous = targeting.rules?.map(({ _id: _rule, ref: _ref, clauses, ...rule }) => ({
    ...rule,
    clauses: clauses.map(({ _id: _clause, ...clause }) => clause),
  }));
  return { ...targeting, on: summary.on, rules: anonymous };
}
