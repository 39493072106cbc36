import type { Random } from './random.ts';

/** What only some flags have. */
export type Trait = (typeof TRAITS)[number];

const TRAITS = [
  'evaluations',
  'codeReferences',
  'migration',
  'experiment',
  'deprecated',
  'unusualName',
  'release',
  'guardedRollout',
  'prerequisites',
  'targets',
  'contextTargets',
  'rules',
  'rollout',
  'customProperties',
  'pastTags',
  'noOffVariation',
] as const;

/** How many of all flags have them. */
const SHARES: Readonly<Record<Trait, number>> = {
  evaluations: 0.6,
  codeReferences: 0.35,
  migration: 0.02,
  experiment: 0.04,
  deprecated: 0.08,
  unusualName: 0.03,
  release: 0.08,
  guardedRollout: 0.05,
  prerequisites: 0.05,
  targets: 0.08,
  contextTargets: 0.05,
  rules: 0.15,
  rollout: 0.15,
  customProperties: 0.08,
  pastTags: 0.06,
  noOffVariation: 0.02,
};

/** Draws the traits of a flag. Each of the first flags has one for certain, so that a hundred flags show them all. */
export function drawTraits(random: Random, index: number): ReadonlySet<Trait> {
  return new Set(TRAITS.filter((name, place) => random.chance(SHARES[name]) || place === index));
}
