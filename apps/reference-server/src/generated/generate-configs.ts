import type { Clause, Rollout, VariationOrRollout } from '@flag-contract/types';

import type { ConfigDefinition, RuleDefinition } from '../dataset/flag-definition.ts';
import { dayAfter } from './days.ts';
import type { Random } from './random.ts';
import type { Trait } from './traits.ts';

/** What the configurations of a flag depend on. */
interface ConfiguredFlag {
  readonly traits: ReadonlySet<Trait>;
  readonly creationDate: number;
  readonly variationCount: number;
  /** The key of a boolean flag that it may wait for. */
  readonly prerequisite: string | undefined;
}

const EVERYBODY = 100_000;
const CLAUSES: readonly Clause[] = [
  { attribute: 'country', op: 'in', values: ['SE', 'NO', 'DK'], contextKind: 'user', negate: false },
  { attribute: 'email', op: 'endsWith', values: ['@store.example'], contextKind: 'user', negate: false },
  { attribute: 'plan', op: 'in', values: ['free'], contextKind: 'organization', negate: true },
  { attribute: 'os', op: 'startsWith', values: ['iOS 1'], contextKind: 'device', negate: false },
  { attribute: 'segmentMatch', op: 'segmentMatch', values: ['beta-testers'], negate: false },
];

/** A flag's configurations. One half of the flags is configured alike in all of its environments. */
export function generateConfigs(
  random: Random,
  flag: ConfiguredFlag,
  environments: readonly string[],
): Readonly<Record<string, ConfigDefinition>> {
  const first = { on: random.chance(0.6), ...generateTargeting(random, flag) };
  const others = random.chance(0.5) ? first : { on: true };
  return Object.fromEntries(
    environments.map((environment, index) => [
      environment,
      {
        lastModified: dayAfter(random, flag.creationDate),
        ...(index === 0 ? first : others),
      },
    ]),
  );
}

function generateTargeting(random: Random, flag: ConfiguredFlag): ConfigDefinition {
  const { traits, prerequisite } = flag;
  // What rules and the fallthrough of a migration flag serve are its cohorts.
  const isMigration = traits.has('migration');
  const variation = random.integer(0, flag.variationCount - 1);
  const values = Array.from({ length: random.integer(1, 4) }, () => String(random.integer(1, 9_999)));
  return {
    ...(traits.has('targets') && {
      targets: [{ values: values.map((value) => `user-${value}`), variation, contextKind: 'user' }],
    }),
    ...(traits.has('contextTargets') && {
      contextTargets: [
        { values: values.map((value) => `org-${value}`), variation, contextKind: 'organization' },
      ],
    }),
    ...((isMigration || traits.has('rules')) && { rules: generateRules(random, flag) }),
    ...((isMigration || traits.has('rollout')) && { fallthrough: generateRollout(random, flag) }),
    ...(traits.has('prerequisites') &&
      prerequisite !== undefined && { prerequisites: [{ key: prerequisite, variation: 0 }] }),
    ...(traits.has('noOffVariation') && { offVariation: null }),
    ...(traits.has('experiment') && { trackEvents: true }),
    ...(isMigration && { migrationSettings: { checkRatio: random.pick([1, 10, 100]) } }),
  };
}

function generateRules(random: Random, flag: ConfiguredFlag): readonly RuleDefinition[] {
  return Array.from({ length: random.integer(1, 2) }, () => ({
    ...(random.chance(0.6)
      ? { variation: random.integer(0, flag.variationCount - 1) }
      : generateRollout(random, flag)),
    clauses: [random.pick(CLAUSES)],
  }));
}

/** Divides contexts between the first variation and the last. */
function generateRollout(
  random: Random,
  { traits, variationCount }: ConfiguredFlag,
): VariationOrRollout & { readonly rollout: Rollout } {
  const weight = random.integer(1, 99) * 1_000;
  return {
    rollout: {
      contextKind: traits.has('migration') ? 'organization' : 'user',
      variations: [
        { variation: 0, weight },
        { variation: variationCount - 1, weight: EVERYBODY - weight },
      ],
    },
  };
}
