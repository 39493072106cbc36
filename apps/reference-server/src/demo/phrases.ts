import type { Clause, Rollout, VariationOrRollout } from '@flag-contract/types';

import type {
  ConfigDefinition,
  FlagDefinition,
  RuleDefinition,
  VariationDefinition,
} from '../dataset/flag-definition.ts';

const DAY_MS = 86_400_000;

/** Nine in the morning of a day, in milliseconds. */
export function at(day: string): number {
  return Date.parse(`${day}T09:00:00Z`);
}

/** On in every environment alike; production was turned on last, on this day. */
export function onEverywhere(day: string): Pick<FlagDefinition, 'environments'> {
  return environments(day, { on: true }, { on: true });
}

/** Off in production, on before it. */
export function onBeforeProduction(day: string): Pick<FlagDefinition, 'environments'> {
  return environments(day, {}, { on: true });
}

/** Configured by hand in production; plainly on before it. */
export function inProduction(
  day: string,
  production: ConfigDefinition,
): Pick<FlagDefinition, 'environments'> {
  return environments(day, { on: true, ...production }, { on: true });
}

function environments(day: string, production: ConfigDefinition, before: ConfigDefinition) {
  return {
    environments: {
      production: { lastModified: at(day), ...production },
      staging: { lastModified: at(day) - DAY_MS, ...before },
      test: { lastModified: at(day) - 3 * DAY_MS, ...before },
    },
  };
}

/** Divides contexts between variations; the weights are in order of the variations, and 100,000 is everybody. */
export function split(weights: readonly number[], contextKind = 'user'): { readonly rollout: Rollout } {
  return {
    rollout: { contextKind, variations: weights.map((weight, variation) => ({ variation, weight })) },
  };
}

/** A rule that serves something where all of its clauses match. */
export function rule(serves: VariationOrRollout, ...clauses: readonly Clause[]): RuleDefinition {
  return { ...serves, clauses };
}

/** A clause on an attribute of a user, or of another kind of context. */
export function where(
  attribute: string,
  op: string,
  anyOf: readonly unknown[],
  contextKind = 'user',
): Clause {
  return { attribute, op, values: anyOf, contextKind, negate: false };
}

/** Variations that have nothing but values. */
export function values(...all: readonly unknown[]): { readonly variations: readonly VariationDefinition[] } {
  return { variations: all.map((value) => ({ value })) };
}

/** Available to browsers, to mobile apps, or to both. */
export const browsers = { clientSideAvailability: { usingEnvironmentId: true, usingMobileKey: false } };
export const mobile = { clientSideAvailability: { usingEnvironmentId: false, usingMobileKey: true } };
export const browsersAndMobile = {
  clientSideAvailability: { usingEnvironmentId: true, usingMobileKey: true },
};
