import { FLAGS, LISTINGS } from '../../listing/listing.ts';
import type { Check } from '../check.ts';
import {
  refusesCompare,
  refusesManyEnvironments,
  refusesNoVersion,
  showsEnvironmentsByVersion,
} from './version-laws.ts';

const law = { level: 'SHOULD', operationId: FLAGS.operationId, readsQuery: true } as const;

/** What the versions of the API differ in, where the header that names one is heeded. */
export const versionChecks: readonly Check[] = [
  ...LISTINGS.map((listing): Check => ({
    ...law,
    id: `${listing.name}/version/unknown-refused`,
    sentence: 'Where `LD-API-Version` is heeded, a version that does not exist is refused.',
    requirement: 'any.version.unknown',
    operationId: listing.operationId,
    run: (context) => refusesNoVersion(context, listing),
  })),
  {
    ...law,
    id: 'flags/version/environments',
    sentence:
      'API version 20240415 shows the environments that `env` names and no others, 20220603 shows all.',
    requirement: 'flags.version.environments',
    run: showsEnvironmentsByVersion,
  },
  {
    ...law,
    id: 'flags/version/env-maximum',
    sentence: 'API version 20240415 refuses more than three different `env`.',
    requirement: 'flags.version.envMaximum',
    run: refusesManyEnvironments,
  },
  {
    ...law,
    id: 'flags/compare/version',
    level: 'MUST',
    sentence: 'API version 20240415 refuses `compare`.',
    requirement: 'flags.compare.version',
    run: refusesCompare,
  },
];
