import type { FeatureFlag, FeatureFlagConfig } from '@flag-contract/types';
import type { Behaviour, ProxiedRequest } from '../mutant.ts';
import { onItems } from './on-answers.ts';
import { FLAGS } from './operation.ts';

/** The configurations of a flag, by environment, in the order in which they are answered. */
export type Configurations = readonly (readonly [environment: string, configuration: FeatureFlagConfig])[];

/** Changes the configurations that each flag shows; one that shows none is left alone. */
export function onConfigurations(
  change: (
    configurations: Configurations,
    request: ProxiedRequest,
    flag: FeatureFlag,
  ) => readonly (readonly [string, unknown])[],
): Behaviour {
  return onItems(FLAGS, (flag, request) => {
    if (flag.environments === undefined) return flag;
    const changed = change(Object.entries(flag.environments), request, flag);
    return { ...flag, environments: Object.fromEntries(changed) };
  });
}

/** Changes each configuration on its own. */
export function onConfiguration(
  change: (
    configuration: FeatureFlagConfig,
    environment: string,
    request: ProxiedRequest,
    flag: FeatureFlag,
  ) => unknown,
): Behaviour {
  return onConfigurations((configurations, request, flag) =>
    configurations.map(([environment, configuration]) => [
      environment,
      change(configuration, environment, request, flag),
    ]),
  );
}
