import type { FeatureFlag, FeatureFlagConfig, FlagSummary, VariationSummary } from '@flag-contract/types';

type Flag = Pick<FeatureFlag, 'key' | 'archived' | 'creationDate' | 'variations'>;

/** A flag that is off in the environment, with everything that the contract requires, but for what the test says. */
export function completeEnvironment(
  projectKey: string,
  environmentKey: string,
  flag: Flag,
  given: Partial<FeatureFlagConfig> = {},
): FeatureFlagConfig {
  const page = [projectKey, environmentKey, 'features', flag.key].map(encodeURIComponent).join('/');
  const { fallthrough = { variation: 0 }, offVariation = 1 } = given;
  return {
    _environmentName: environmentKey,
    _site: { href: `/${page}`, type: 'text/html' },
    _summary: summarize(flag, fallthrough, offVariation),
    archived: flag.archived,
    contextTargets: [],
    fallthrough,
    lastModified: flag.creationDate,
    offVariation,
    on: false,
    prerequisites: [],
    rules: [],
    salt: '00000000000000000000000000000000',
    sel: '00000000000000000000000000000000',
    targets: [],
    trackEvents: false,
    trackEventsFallthrough: false,
    version: 1,
    ...given,
  };
}

/** Where each variation is used. Rules and targets are not counted: a test that is about them gives its own summary. */
function summarize(
  { variations }: Flag,
  { variation, rollout }: NonNullable<FeatureFlagConfig['fallthrough']>,
  offVariation: number,
): FlagSummary {
  const uses = variations.map((_, index): [number, VariationSummary] => {
    const share = rollout?.variations.find((weighted) => weighted.variation === index);
    const use = {
      contextTargets: 0,
      nullRules: 0,
      rules: 0,
      targets: 0,
      ...(index === variation && { isFallthrough: true }),
      ...(index === offVariation && { isOff: true }),
      ...(share && { rollout: share.weight }),
    };
    return [index, use];
  });
  return { prerequisites: 0, variations: Object.fromEntries(uses) };
}
