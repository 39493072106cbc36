import type {
  FeatureFlagConfig,
  FlagSummary,
  Target,
  VariationOrRollout,
  VariationSummary,
} from '@flag-contract/types';

/** What only `summary=0` shows. */
export type Targeting = Pick<
  FeatureFlagConfig,
  'contextTargets' | 'fallthrough' | 'offVariation' | 'prerequisites' | 'rules' | 'targets'
>;

/** What the targeting adds up to: the number of prerequisites, and where each variation is used. */
export function summarize(targeting: Targeting, variationCount: number): FlagSummary {
  const indexes = Array.from({ length: variationCount }, (_, index) => index);
  return {
    prerequisites: targeting.prerequisites?.length ?? 0,
    variations: Object.fromEntries(
      indexes.map((index) => [String(index), summarizeVariation(targeting, index)]),
    ),
  };
}

function summarizeVariation(targeting: Targeting, variation: number): VariationSummary {
  const { rules = [], targets, contextTargets, fallthrough = {}, offVariation } = targeting;
  const naming = rules.filter((rule) => weightOf(rule, variation) !== undefined);
  const rollout = fallthrough.rollout && weightOf(fallthrough, variation);
  return {
    rules: naming.length,
    nullRules: naming.filter((rule) => weightOf(rule, variation) === 0).length,
    targets: countValues(targets, variation),
    contextTargets: countValues(contextTargets, variation),
    ...(fallthrough.variation === variation && { isFallthrough: true }),
    ...(offVariation === variation && { isOff: true }),
    ...(rollout !== undefined && { rollout }),
  };
}

/** The share of a variation in what a rule serves, of 100,000; undefined where the rule does not name it. */
function weightOf({ variation, rollout }: VariationOrRollout, index: number): number | undefined {
  if (variation === index) return 100_000;
  // An experiment has a share that it tracks, and may have another one of the same variation that it does not.
  const shares = rollout?.variations.filter((share) => share.variation === index) ?? [];
  return shares.length === 0 ? undefined : shares.reduce((sum, { weight }) => sum + weight, 0);
}

function countValues(targets: readonly Target[] = [], variation: number): number {
  return targets
    .filter((target) => target.variation === variation)
    .reduce((count, { values }) => count + values.length, 0);
}
