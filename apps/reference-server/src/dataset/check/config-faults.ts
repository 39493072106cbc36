import type { Prerequisite, VariationOrRollout } from '@flag-contract/types';

import type { DatasetFault } from '../dataset-error.ts';
import type { ConfigDefinition, FlagDefinition } from '../flag-definition.ts';
import { earlyDateFaults } from './early-date-faults.ts';
import { pointer } from './pointer.ts';
import { type NamedVariation, variationFaults } from './variation-faults.ts';

interface PlacedConfig {
  readonly flag: FlagDefinition;
  readonly config: ConfigDefinition;
  /** The flags of the project by their keys. */
  readonly flags: ReadonlyMap<string, FlagDefinition>;
  /** The keys of its flags that were answered, whose variations are not looked at. */
  readonly answeredKeys: ReadonlySet<string>;
}

/** Contradictions in the configuration of a flag in one environment, and names of what is not there. */
export function* configFaults(path: string, placed: PlacedConfig): Generator<DatasetFault> {
  const { flag, config } = placed;
  yield* earlyDateFaults(path, { lastModified: config.lastModified }, flag.creationDate);
  yield* variationFaults(path, flag, namedVariations(config));
  for (const [index, prerequisite] of (config.prerequisites ?? []).entries()) {
    yield* prerequisiteFaults(pointer(path, 'prerequisites', index), prerequisite, placed);
  }
  if (config.migrationSettings !== undefined && flag._purpose !== 'migration') {
    yield {
      path: pointer(path, 'migrationSettings'),
      message: 'needs the `_purpose` `migration` of the flag',
    };
  }
}

function* prerequisiteFaults(
  path: string,
  { key, variation }: Prerequisite,
  { flag, flags, answeredKeys }: PlacedConfig,
): Generator<DatasetFault> {
  if (answeredKeys.has(key)) return;
  const other = flags.get(key);
  if (other === undefined) {
    yield { path: pointer(path, 'key'), message: `names \`${key}\`, which is no flag of the project` };
    return;
  }
  if (other === flag) yield { path: pointer(path, 'key'), message: 'names the flag itself' };
  yield* variationFaults(path, other, [[['variation'], variation]]);
}

function* namedVariations(config: ConfigDefinition): Generator<NamedVariation> {
  yield [['offVariation'], config.offVariation];
  for (const name of ['targets', 'contextTargets'] as const) {
    for (const [index, { variation }] of (config[name] ?? []).entries()) {
      yield [[name, index, 'variation'], variation];
    }
  }
  yield* servedVariations(['fallthrough'], config.fallthrough);
  for (const [index, rule] of (config.rules ?? []).entries()) yield* servedVariations(['rules', index], rule);
}

function* servedVariations(
  place: readonly (string | number)[],
  { variation, rollout }: VariationOrRollout = {},
): Generator<NamedVariation> {
  yield [[...place, 'variation'], variation];
  yield [
    [...place, 'rollout', 'experimentAllocation', 'defaultVariation'],
    rollout?.experimentAllocation?.defaultVariation,
  ];
  for (const [index, share] of (rollout?.variations ?? []).entries()) {
    yield [[...place, 'rollout', 'variations', index, 'variation'], share.variation];
  }
}
