import type { FeatureFlag, FeatureFlagConfig, FlagExpand } from '@flag-contract/types';
import type { Fields, ShownFlag } from '../shown-flags.ts';

/** Where each expansion shows: on the flag, and in each of its environments. */
interface Places {
  readonly flag: readonly (keyof FeatureFlag)[];
  readonly environment: readonly (keyof FeatureFlagConfig)[];
}

const EXPANDED_FIELDS: Readonly<Record<FlagExpand, Places>> = {
  codeReferences: { flag: ['codeReferences'], environment: [] },
  evaluation: { flag: [], environment: ['evaluation'] },
  migrationSettings: { flag: ['migrationSettings'], environment: ['migrationSettings'] },
};

/** A flag without what expansions show. */
export function withoutExpansions(flag: ShownFlag, expansions: readonly FlagExpand[]): Fields {
  const places = placesOf(expansions);
  return split(
    flag,
    (name) => !places.flag.has(name),
    (name) => !places.environment.has(name),
  );
}

/** What expansions show of a flag, and nothing else. */
export function expansionsOf(flag: ShownFlag, expansions: readonly FlagExpand[]): Fields {
  const places = placesOf(expansions);
  return split(
    flag,
    (name) => places.flag.has(name),
    (name) => places.environment.has(name),
  );
}

export function showsAny({ fields, environments }: ShownFlag, expansions: readonly FlagExpand[]): boolean {
  const places = placesOf(expansions);
  return (
    Object.keys(fields).some((name) => places.flag.has(name)) ||
    [...(environments ?? new Map<string, Fields>()).values()].some((configuration) =>
      Object.keys(configuration).some((name) => places.environment.has(name)),
    )
  );
}

function placesOf(expansions: readonly FlagExpand[]): Record<keyof Places, ReadonlySet<string>> {
  const rows = expansions.map((expansion) => EXPANDED_FIELDS[expansion]);
  return {
    flag: new Set(rows.flatMap(({ flag }) => flag)),
    environment: new Set(rows.flatMap(({ environment }) => environment)),
  };
}

function split(
  { fields, environments }: ShownFlag,
  ofFlag: (name: string) => boolean,
  ofEnvironment: (name: string) => boolean,
): Fields {
  const { environments: _, ...own } = fields;
  const configurations = [...(environments ?? [])].map(
    ([name, configuration]) => [name, pick(configuration, ofEnvironment)] as const,
  );
  return {
    ...pick(own, ofFlag),
    ...(environments !== undefined && { environments: Object.fromEntries(configurations) }),
  };
}

function pick(fields: Fields, isWanted: (name: string) => boolean): Fields {
  return Object.fromEntries(Object.entries(fields).filter(([name]) => isWanted(name)));
}
