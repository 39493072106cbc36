import { FLAG_SORTS, FLAG_STATES, FLAG_TYPES, SDK_AVAILABILITIES, TAG_KINDS } from '@flag-contract/types';
import * as fc from 'fast-check';

import type { Dataset } from '../../../src/index.ts';

/** A request by its path, and the `LD-API-Version` to send; none where that is empty. */
interface SentRequest {
  readonly path: string;
  readonly version: string;
}

/** Requests of all kinds about what is in the dataset. */
export function requestsOf({ projects, members = [], teams = [] }: Dataset): fc.Arbitrary<SentRequest> {
  const [shop] = projects;
  const flags = shop?.flags ?? [];
  const environment = fc.constantFrom(...(shop?.environments ?? []).map(({ key }) => key), 'nowhere');
  const tag = fc.constantFrom(...new Set(flags.flatMap(({ tags = [] }) => tags)), 'no-such-tag');
  const key = fc.constantFrom(...flags.map((flag) => flag.key));
  const kinds = fc.constantFrom('user', 'robot', 'organization', 'device');
  const boolean = fc.constantFrom('true', 'false');
  const dates = fc.constantFrom(...flags.map(({ creationDate }) => String(creationDate)));
  const clause = fc.oneof(
    valued(
      'query',
      key.map((text) => text.slice(0, 4)),
    ),
    valued(
      'tags',
      fc.array(tag, { minLength: 1, maxLength: 2 }).map((tags) => tags.join('+')),
    ),
    valued('state', fc.constantFrom(...FLAG_STATES)),
    valued('type', fc.constantFrom(...FLAG_TYPES)),
    valued('archived', boolean),
    valued('hasExperiment', boolean),
    valued('sdkAvailability', fc.constantFrom(...SDK_AVAILABILITIES)),
    valued('codeReferences.min', fc.constantFrom('0', '1', '2')),
    valued('codeReferences.max', fc.constantFrom('0', '1', '2')),
    valued(
      'creationDate',
      dates.map((date) => `{"before":${date}}`),
    ),
    valued('maintainerId', fc.constantFrom(...members.map(({ _id }) => _id))),
    valued('maintainerTeamKey', fc.constantFrom(...teams.map((team) => team.key))),
    valued('contextKindsEvaluated', kinds),
    valued(
      'contextKindsEvaluated',
      kinds.map((kind) => `${kind}+user`),
    ),
    valued('filterEnv', environment),
    valued('guardedRollout', fc.constant('any')),
    valued('releasePipeline', fc.constant('default-pipeline')),
    valued('applicationEvaluated', fc.constant('web-shop')),
  );
  const filter = fc.uniqueArray(clause, { selector: ([name]) => name, minLength: 1, maxLength: 3 });
  const page = [
    valued('limit', fc.constantFrom('1', '7', '50', '100')),
    valued('offset', fc.constantFrom('0', '5', '64', '999')),
  ];
  const ofFlags = fc.oneof(
    ...page,
    valued(
      'filter',
      filter.map((clauses) => clauses.map((pair) => pair.join(':')).join(',')),
    ),
    valued('sort', fc.constantFrom(...FLAG_SORTS, 'type,-name', '-tags,key')),
    valued('env', environment),
    valued('summary', fc.constantFrom('0', '1', 'true', 'false')),
    valued(
      'expand',
      fc.constantFrom(
        'evaluation',
        'codeReferences',
        'migrationSettings',
        'codeReferences,evaluation,migrationSettings',
      ),
    ),
    valued('compare', boolean),
    valued('archived', boolean),
    valued('tag', tag),
  );
  const ofTags = fc.oneof(
    ...page,
    valued('kind', fc.constantFrom(...TAG_KINDS)),
    valued('pre', fc.constantFrom('b', 'be', 'of-', 'x')),
    valued('archived', boolean),
  );
  const query = (pairs: typeof ofFlags): fc.Arbitrary<string> =>
    fc
      .uniqueArray(pairs, {
        selector: ([name, value]) => (['env', 'kind'].includes(name) ? name + value : name),
        maxLength: 6,
      })
      .map((all) => all.map(([name, value]) => `${name}=${encodeURIComponent(value)}`).join('&'));
  return fc.record({
    version: fc.constantFrom('', '20240415', '20220603'),
    path: fc.oneof(
      { weight: 4, arbitrary: query(ofFlags).map((text) => `/api/v2/flags/shop?${text}`) },
      { weight: 1, arbitrary: query(ofTags).map((text) => `/api/v2/tags?${text}`) },
    ),
  });
}

function valued(name: string, values: fc.Arbitrary<string>): fc.Arbitrary<readonly [string, string]> {
  return values.map((value) => [name, value] as const);
}
