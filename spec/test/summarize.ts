interface Serving {
  readonly variation?: number;
  readonly rollout?: {
    readonly contextKind?: string;
    readonly variations: readonly { readonly variation: number; readonly weight: number }[];
  };
}

interface Target {
  readonly variation: number;
  readonly values: readonly string[];
}

/** What the examples show of a flag in one environment, as far as it adds up. */
export interface Config {
  readonly lastModified: number;
  readonly targets?: readonly Target[];
  readonly contextTargets?: readonly Target[];
  readonly rules?: readonly Serving[];
  readonly fallthrough?: Serving;
  readonly offVariation?: number;
  readonly prerequisites?: readonly unknown[];
  readonly _summary: object;
}

/** `_summary`, worked out from what `summary=0` shows. */
export function summarize(config: Config): object {
  const { rules = [], fallthrough = {}, prerequisites = [], offVariation } = config;
  const variations = Object.fromEntries(
    Array.from({ length: 10 }, (_, index) => {
      const weights = rules.map((rule) => weight(rule, index)).filter((share) => share !== undefined);
      const rollout = fallthrough.rollout && weight(fallthrough, index);
      const targets = countValues(config.targets, index);
      const contextTargets = countValues(config.contextTargets, index);
      const inRules = { rules: weights.length, nullRules: weights.filter((share) => share === 0).length };
      const elsewhere = {
        ...(fallthrough.variation === index && { isFallthrough: true }),
        ...(offVariation === index && { isOff: true }),
        ...(rollout !== undefined && { rollout }),
      };
      const isUsed = weights.length + targets + contextTargets + Object.keys(elsewhere).length > 0;
      return [index, isUsed ? { ...inRules, targets, contextTargets, ...elsewhere } : undefined];
    }),
  );
  return { variations, prerequisites: prerequisites.length };
}

function weight({ variation, rollout }: Serving, index: number): number | undefined {
  if (variation === index) return 100_000;
  const shares = rollout?.variations.filter((share) => share.variation === index) ?? [];
  return shares.length === 0 ? undefined : shares.reduce((sum, share) => sum + share.weight, 0);
}

function countValues(targets: readonly Target[] = [], index: number): number {
  return targets.flatMap(({ variation, values }) => (variation === index ? values : [])).length;
}
