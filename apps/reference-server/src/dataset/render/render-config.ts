import type { FeatureFlagConfig } from '@flag-contract/types';

import type { EnvironmentDefinition } from '../dataset.ts';
import type { ConfigDefinition, FlagDefinition, RuleDefinition } from '../flag-definition.ts';
import { deriveId, deriveUuid } from './derive-id.ts';
import { defaultsOf, variationsOf } from './render-flag.ts';
import { summarize, type Targeting } from './summarize.ts';

/** A configuration in the two parts that `summary` chooses between. */
export interface RenderedConfig {
  readonly summary: FeatureFlagConfig;
  /** What `summary=0` adds. */
  readonly targeting: Targeting;
}

/** The configuration of a flag in one environment as the API shows it. */
export function renderConfig(
  projectKey: string,
  environment: EnvironmentDefinition,
  flag: FlagDefinition,
): RenderedConfig {
  const config = flag.environments?.[environment.key] ?? {};
  const path = [projectKey, flag.key, environment.key];
  const targeting = renderTargeting(flag, config, path);
  const [project, key, env] = [projectKey, flag.key, environment.key].map(encodeURIComponent);
  const summary: FeatureFlagConfig = {
    _environmentName: environment.name,
    _site: { href: `/${project}/${env}/features/${key}`, type: 'text/html' },
    _summary: summarize(targeting, variationsOf(flag).length),
    archived: flag.archivedDate !== undefined,
    lastModified: config.lastModified ?? flag.creationDate,
    on: config.on ?? false,
    salt: deriveId('salt', ...path),
    sel: deriveId('sel', ...path),
    trackEvents: config.trackEvents ?? false,
    trackEventsFallthrough: false,
    version: flag._version ?? 1,
  };
  return { summary, targeting };
}

function renderTargeting(flag: FlagDefinition, config: ConfigDefinition, path: readonly string[]): Targeting {
  const { onVariation, offVariation: defaultOff } = defaultsOf(flag);
  const offVariation = config.offVariation === undefined ? defaultOff : config.offVariation;
  return {
    contextTargets: config.contextTargets ?? [],
    fallthrough: config.fallthrough ?? { variation: onVariation },
    ...(offVariation !== null && { offVariation }),
    prerequisites: config.prerequisites ?? [],
    rules: (config.rules ?? []).map((rule, index) => renderRule(rule, [...path, index])),
    targets: config.targets ?? [],
  };
}

function renderRule(
  rule: RuleDefinition,
  path: readonly (string | number)[],
): NonNullable<Targeting['rules']>[number] {
  return {
    _id: deriveUuid('rule', ...path),
    ref: deriveUuid('ref', ...path),
    trackEvents: false,
    ...rule,
    clauses: rule.clauses.map((clause, index) => ({ _id: deriveUuid('clause', ...path, index), ...clause })),
  };
}
