import { API_VERSIONS } from '@flag-contract/types';
import { withFourthEnvironment } from '../building-blocks/fourth-environment.ts';
import { onConfigurations } from '../building-blocks/on-configurations.ts';
import type { Behaviour, Mutant, ProxiedRequest } from '../mutant.ts';

const VERSION = 'ld-api-version';
const [NEW_VERSION, OLD_VERSION] = API_VERSIONS;

/** Takes a request for one of another version, or of none. */
function underVersion(choose: (sent: string, request: ProxiedRequest) => string | undefined): Behaviour {
  return (request, ask) => {
    const { [VERSION]: sent, ...headers } = request.headers;
    if (sent === undefined) return ask(request);
    const chosen = choose(sent, request);
    return ask({ ...request, headers: { ...headers, ...(chosen !== undefined && { [VERSION]: chosen }) } });
  };
}

export const API_VERSION_FAULTS: readonly Mutant[] = [
  {
    id: 'version/shows-environments',
    sentence: 'API version 20240415 shows every environment where no `env` is sent.',
    caughtBy: ['flags/version/environments'],
    make: () =>
      underVersion((sent, { url }) =>
        url.searchParams.has('env') || url.searchParams.has('compare') ? sent : OLD_VERSION,
      ),
  },
  {
    id: 'version/old-like-new',
    sentence: 'API version 20220603 shows no environments where no `env` is sent.',
    caughtBy: ['flags/version/environments'],
    make: () => underVersion((sent) => (sent === OLD_VERSION ? NEW_VERSION : sent)),
  },
  {
    id: 'version/four-environments',
    sentence: 'In a project with four environments API version 20240415 takes an `env` for each.',
    caughtBy: ['flags/version/env-maximum'],
    make: withFourthEnvironment,
  },
  {
    id: 'version/environments-cut-to-three',
    sentence: 'In a project with four environments API version 20240415 shows three of four `env`.',
    caughtBy: ['flags/version/env-maximum'],
    make: () => {
      const four = withFourthEnvironment();
      const three = onConfigurations((configurations, { headers }) =>
        headers[VERSION] === NEW_VERSION ? configurations.slice(0, 3) : configurations,
      );
      return (request, ask) => three(request, (inner) => four(inner, ask));
    },
  },
  {
    id: 'version/compares',
    sentence: 'API version 20240415 takes `compare`.',
    caughtBy: ['flags/compare/version'],
    make: () => underVersion((sent, { url }) => (url.searchParams.has('compare') ? OLD_VERSION : sent)),
  },
  {
    id: 'version/unknown-taken',
    sentence: 'A version of the API that does not exist is taken for the one before it.',
    caughtBy: ['flags/version/unknown-refused', 'tags/version/unknown-refused'],
    make: () => underVersion((sent) => API_VERSIONS.find((known) => known <= sent)),
  },
];
