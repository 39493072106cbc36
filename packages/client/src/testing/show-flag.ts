import { FLAG_EXPANDS } from '@flag-contract/types';
import type { FeatureFlag, FeatureFlagConfig } from '@flag-contract/types';

/** What an environment shows with `summary=0` only. */
const NOT_IN_SUMMARY: readonly (keyof FeatureFlagConfig)[] = [
  'contextTargets',
  'fallthrough',
  'offVariation',
  'prerequisites',
  'rules',
  'targets',
];

/** The flag with the environments, lists and expanded fields that were asked for, and no others. */
export function showFlag(flag: FeatureFlag, query: URLSearchParams): object {
  const expand = query.get('expand')?.split(',') ?? [];
  const env = query.getAll('env');
  const isSummary = !['0', 'false'].includes(query.get('summary') ?? '');
  const notExpanded = FLAG_EXPANDS.filter((field) => !expand.includes(field));
  const hidden = [...notExpanded, ...(isSummary ? NOT_IN_SUMMARY : [])];
  const environments = Object.entries(flag.environments ?? {})
    .filter(([key]) => env.includes(key))
    .map(([key, config]): [string, object] => [key, without(hidden, config)]);
  return {
    ...(expand.includes('codeReferences') && { codeReferences: { items: [] } }),
    ...without([...notExpanded, 'environments'], flag),
    ...(env.length > 0 && { environments: Object.fromEntries(environments) }),
  };
}

function without(fields: readonly string[], whole: object): object {
  return Object.fromEntries(Object.entries(whole).filter(([field]) => !fields.includes(field)));
}
