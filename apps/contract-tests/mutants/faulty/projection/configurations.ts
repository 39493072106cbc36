import { environmentsAskedFor } from '../../building-blocks/environments-asked-for.ts';
import { leftOut } from '../../building-blocks/left-out.ts';
import { onConfigurations } from '../../building-blocks/on-configurations.ts';
import type { Mutant } from '../../mutant.ts';

export const CONFIGURATION_FAULTS: readonly Mutant[] = [
  {
    id: 'env/configurations-swapped',
    sentence: 'With two `env` each shows the configuration of the other, under its own name.',
    caughtBy: ['flags/projection/on-any-page'],
    make: () =>
      onConfigurations((configurations, request) => {
        if (environmentsAskedFor(request).length !== 2) return configurations;
        return configurations.map(([environment, { _environmentName, _site }], index) => [
          environment,
          { ...configurations.at(index - 1)?.[1], _environmentName, _site },
        ]);
      }),
  },
  {
    id: 'env/swapped-when-in-other-order',
    sentence:
      'Configurations stand in alphabetical order, and take the keys of `env` in the order they were sent in.',
    caughtBy: ['flags/env/order'],
    make: () =>
      onConfigurations((configurations, request) => {
        const asked = environmentsAskedFor(request);
        if (asked.length !== configurations.length) return configurations;
        return configurations.map(([, configuration], index) => [asked[index] ?? '', configuration]);
      }),
  },
  {
    id: 'env/summary-of-the-first',
    sentence: 'Each environment shows the `_summary` of the first one on the page.',
    caughtBy: ['flags/env/keeps-configuration'],
    make: () =>
      onConfigurations((configurations) =>
        configurations.map(([environment, configuration]) => [
          environment,
          { ...configuration, _summary: configurations[0]?.[1]._summary },
        ]),
      ),
  },
  {
    id: 'env/last-modified-anywhere',
    sentence: 'Each environment shows when the flag was last modified in any that shows.',
    caughtBy: ['flags/env/keeps-configuration'],
    make: () =>
      onConfigurations((configurations) => {
        const lastModified = Math.max(
          ...configurations.map(([, configuration]) => configuration.lastModified),
        );
        return configurations.map(([environment, configuration]) => [
          environment,
          { ...configuration, lastModified },
        ]);
      }),
  },
  {
    id: 'env/second-without-summary',
    sentence: 'With several `env` the first alone shows its `_summary`.',
    caughtBy: ['flags/env/keeps-configuration'],
    make: () =>
      onConfigurations((configurations, request) => {
        if (environmentsAskedFor(request).length < 2) return configurations;
        return configurations.map(([environment, configuration], index) => [
          environment,
          index === 0 ? configuration : leftOut(configuration, '_summary'),
        ]);
      }),
  },
  {
    id: 'env/name-of-another',
    sentence: 'On a multivariate flag an environment shows the name of the first one.',
    caughtBy: ['flags/env/one-name'],
    make: () =>
      onConfigurations((configurations, _request, { kind }) =>
        configurations.map(([environment, configuration]) => {
          const shown = kind === 'multivariate' ? configurations[0]?.[1] : configuration;
          return [environment, { ...configuration, _environmentName: shown?._environmentName }];
        }),
      ),
  },
];
