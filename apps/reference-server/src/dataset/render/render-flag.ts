import type { FeatureFlag, MaintainerTeam, MemberSummary } from '@flag-contract/types';

import type { Dataset } from '../dataset.ts';
import type { FlagDefinition, VariationDefinition } from '../flag-definition.ts';
import { deriveUuid } from './derive-id.ts';
import { jsonLink } from './json-link.ts';

const trueOrFalse: readonly VariationDefinition[] = [{ value: true }, { value: false }];

/** The variations of a flag that names none are true and false. */
export function variationsOf(flag: FlagDefinition): readonly VariationDefinition[] {
  return flag.variations ?? trueOrFalse;
}

/** The variations for new environments: the first while on, the last while off, unless the flag says otherwise. */
export function defaultsOf(flag: FlagDefinition): NonNullable<FeatureFlag['defaults']> {
  return flag.defaults ?? { onVariation: 0, offVariation: variationsOf(flag).length - 1 };
}

/**
 * The flag as the API shows it, without `environments`.
 *
 * @throws Error where the flag names a maintainer whom the dataset does not have
 */
export function renderFlag(dataset: Dataset, projectKey: string, flag: FlagDefinition): FeatureFlag {
  const { archivedDate, deprecatedDate, _purpose } = flag;
  const clientSideAvailability = flag.clientSideAvailability ?? {
    usingEnvironmentId: false,
    usingMobileKey: false,
  };
  return {
    _links: flagLinks(projectKey, flag.key),
    ...maintainer(dataset, flag),
    ...(_purpose !== undefined && { _purpose }),
    _version: flag._version ?? 1,
    archived: archivedDate !== undefined,
    ...(archivedDate !== undefined && { archivedDate }),
    clientSideAvailability,
    creationDate: flag.creationDate,
    customProperties: flag.customProperties ?? {},
    defaults: defaultsOf(flag),
    deprecated: deprecatedDate !== undefined,
    ...(deprecatedDate !== undefined && { deprecatedDate }),
    description: flag.description ?? '',
    experiments: flag.experiments ?? { baselineIdx: 0, items: [] },
    goalIds: [],
    includeInSnippet: clientSideAvailability.usingEnvironmentId ?? false,
    key: flag.key,
    kind: kindOf(flag),
    name: flag.name,
    tags: flag.tags ?? [],
    temporary: flag.temporary ?? true,
    variationJsonSchema: null,
    variations: variationsOf(flag).map((variation, index) => ({
      _id: deriveUuid('variation', projectKey, flag.key, index),
      ...variation,
    })),
  };
}

function kindOf(flag: FlagDefinition): FeatureFlag['kind'] {
  return variationsOf(flag).every(({ value }) => typeof value === 'boolean') ? 'boolean' : 'multivariate';
}

function flagLinks(projectKey: string, flagKey: string): FeatureFlag['_links'] {
  const parent = `/api/v2/flags/${encodeURIComponent(projectKey)}`;
  return { parent: jsonLink(parent), self: jsonLink(`${parent}/${encodeURIComponent(flagKey)}`) };
}

type Maintainer = Pick<FeatureFlag, '_maintainer' | '_maintainerTeam' | 'maintainerId' | 'maintainerTeamKey'>;

function maintainer(dataset: Dataset, { key, maintainerId, maintainerTeamKey }: FlagDefinition): Maintainer {
  return {
    ...(maintainerId !== undefined && { _maintainer: member(dataset, maintainerId, key), maintainerId }),
    ...(maintainerTeamKey !== undefined && {
      _maintainerTeam: team(dataset, maintainerTeamKey, key),
      maintainerTeamKey,
    }),
  };
}

function member({ members = [] }: Dataset, id: string, flagKey: string): MemberSummary {
  const found = members.find(({ _id }) => _id === id);
  if (found === undefined) {
    throw new Error(`The flag ${flagKey} names ${id}, who is no member of the dataset.`);
  }
  return { _links: { self: jsonLink(`/api/v2/members/${id}`) }, ...found };
}

function team({ teams = [] }: Dataset, teamKey: string, flagKey: string): MaintainerTeam {
  const found = teams.find(({ key }) => key === teamKey);
  if (found === undefined) {
    throw new Error(`The flag ${flagKey} names ${teamKey}, which is no team of the dataset.`);
  }
  return { _links: { self: jsonLink(`/api/v2/teams/${encodeURIComponent(teamKey)}`) }, ...found };
}
