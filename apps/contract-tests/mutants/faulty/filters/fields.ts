import type { FeatureFlag } from '@flag-contract/types';
import { ignoreField, misreadValue, selectBy } from '../../building-blocks/misread-filter.ts';
import type { Behaviour, Mutant } from '../../mutant.ts';

type Availability = Record<'client' | 'mobile', boolean>;

/** Decides in its own way which flags one word of `sdkAvailability` lists. */
function selectBySdk(word: string, lists: (available: Availability) => boolean): Behaviour {
  return selectBy('sdkAvailability', (asked) => ({ clientSideAvailability = {} }) => {
    const { usingEnvironmentId: client = false, usingMobileKey: mobile = false } = clientSideAvailability;
    if (asked === word) return lists({ client, mobile });
    if (asked === 'client') return client;
    if (asked === 'mobile') return mobile;
    return (client || mobile) === (asked === 'anyClient');
  });
}

const hasExperiment = ({ experiments }: FeatureFlag): boolean => experiments.items.length > 0;

export const FIELD_FILTER_FAULTS: readonly Mutant[] = [
  {
    id: 'filter/type-ignored',
    sentence: 'The filter `type` is taken and has no effect.',
    caughtBy: ['flags/filter/type'],
    make: () => ignoreField('type'),
  },
  {
    id: 'filter/type-swapped',
    sentence: 'The filter `type:temporary` lists permanent flags, and the other way round.',
    caughtBy: ['flags/filter/type'],
    make: () => misreadValue('type', (type) => (type === 'temporary' ? 'permanent' : 'temporary')),
  },
  {
    id: 'filter/type-goes-by-kind',
    sentence: 'The filter `type` takes the kind `boolean` for temporary, `multivariate` for permanent.',
    caughtBy: ['flags/filter/type'],
    make: () =>
      selectBy(
        'type',
        (type) =>
          ({ kind }) =>
            (kind === 'boolean') === (type === 'temporary'),
      ),
  },
  {
    id: 'filter/maintainer-ignored',
    sentence: 'The filter `maintainerId` is taken and has no effect.',
    caughtBy: ['flags/filter/maintainer'],
    make: () => ignoreField('maintainerId'),
  },
  {
    id: 'filter/maintainer-or-nobody',
    sentence: 'The filter `maintainerId` also lists flags that no member maintains.',
    caughtBy: ['flags/filter/maintainer'],
    make: () =>
      selectBy(
        'maintainerId',
        (id) =>
          ({ maintainerId = id }) =>
            maintainerId === id,
      ),
  },
  {
    id: 'filter/maintainer-cut-to-eight-digits',
    sentence:
      'The filter `maintainerId` compares the first eight digits of IDs, and takes a part for the whole.',
    caughtBy: ['flags/filter/maintainer'],
    make: () =>
      selectBy(
        'maintainerId',
        (id) =>
          ({ maintainerId }) =>
            maintainerId?.slice(0, 8) === id.slice(0, 8),
      ),
  },
  {
    id: 'filter/team-ignored',
    sentence: 'The filter `maintainerTeamKey` is taken and has no effect.',
    caughtBy: ['flags/filter/maintainer-team'],
    make: () => ignoreField('maintainerTeamKey'),
  },
  {
    id: 'filter/team-any',
    sentence: 'The filter `maintainerTeamKey` lists the flags of every team.',
    caughtBy: ['flags/filter/maintainer-team'],
    make: () => selectBy('maintainerTeamKey', () => (flag) => flag.maintainerTeamKey !== undefined),
  },
  {
    id: 'filter/sdk-client-is-client-alone',
    sentence: 'The filter `sdkAvailability:client` leaves out flags that mobile SDKs may use as well.',
    caughtBy: ['flags/filter/sdk-availability'],
    make: () => selectBySdk('client', ({ client, mobile }) => client && !mobile),
  },
  {
    id: 'filter/sdk-any-client-is-both',
    sentence: 'The filter `sdkAvailability:anyClient` lists flags that both kinds of client may use.',
    caughtBy: ['flags/filter/sdk-availability'],
    make: () => selectBySdk('anyClient', ({ client, mobile }) => client && mobile),
  },
  {
    id: 'filter/sdk-any-client-is-either-or',
    sentence: 'The filter `sdkAvailability:anyClient` lists flags that one kind of client may use, not both.',
    caughtBy: ['flags/filter/sdk-availability'],
    make: () => selectBySdk('anyClient', ({ client, mobile }) => client !== mobile),
  },
  {
    id: 'filter/sdk-server-is-every-flag',
    sentence: 'The filter `sdkAvailability:server` lists every flag, since a server may read them all.',
    caughtBy: ['flags/filter/sdk-availability'],
    make: () => selectBySdk('server', () => true),
  },
  {
    id: 'filter/sdk-server-is-not-client',
    sentence: 'The filter `sdkAvailability:server` lists flags for mobile SDKs, too.',
    caughtBy: ['flags/filter/sdk-availability'],
    make: () => selectBySdk('server', ({ client }) => !client),
  },
  {
    id: 'filter/experiment-ignored',
    sentence: 'The filter `hasExperiment` is taken and has no effect.',
    caughtBy: ['flags/filter/has-experiment'],
    make: () => ignoreField('hasExperiment'),
  },
  {
    id: 'filter/experiment-false-ignored',
    sentence: 'The filter `hasExperiment:false` lists every flag.',
    caughtBy: ['flags/filter/has-experiment'],
    make: () => selectBy('hasExperiment', (value) => (flag) => value === 'false' || hasExperiment(flag)),
  },
  {
    id: 'filter/experiment-false-is-true',
    sentence: 'The filter `hasExperiment:false` is read as a text that is not empty, and so as true.',
    caughtBy: ['flags/filter/has-experiment'],
    make: () => misreadValue('hasExperiment', () => 'true'),
  },
  {
    id: 'filter/experiment-inverted',
    sentence: 'The filter `hasExperiment:true` lists flags without an experiment.',
    caughtBy: ['flags/filter/experiment-measure'],
    make: () => misreadValue('hasExperiment', (value) => String(value !== 'true')),
  },
];
