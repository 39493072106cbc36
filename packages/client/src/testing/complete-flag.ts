import type { FeatureFlag, FeatureFlagConfig } from '@flag-contract/types';
import { completeEnvironment } from './complete-environment.ts';
import type { TestFlag } from './test-api.ts';

const CREATED_MS = 1_767_225_600_000;

/** A boolean flag, with everything that the contract requires, in each of the environments. */
export function completeFlag(
  projectKey: string,
  environmentKeys: readonly string[],
  { environments = {}, ...flag }: TestFlag,
): FeatureFlag {
  const href = `/api/v2/flags/${encodeURIComponent(projectKey)}`;
  const type = 'application/json';
  const complete = {
    _links: {
      parent: { href, type },
      self: { href: `${href}/${encodeURIComponent(flag.key)}`, type },
    },
    _version: 1,
    archived: false,
    creationDate: CREATED_MS,
    customProperties: {},
    experiments: { baselineIdx: 0, items: [] },
    kind: 'boolean',
    name: flag.key,
    tags: [],
    temporary: true,
    variations: [
      { _id: '00000000-0000-0000-0000-000000000000', value: true },
      { _id: '00000000-0000-0000-0000-000000000001', value: false },
    ],
    ...flag,
  };
  const configurations = environmentKeys.map((key): [string, FeatureFlagConfig] => [
    key,
    completeEnvironment(projectKey, key, complete, environments[key]),
  ]);
  return { ...complete, environments: Object.fromEntries(configurations) };
}
