import type { DatasetFault } from '../dataset-error.ts';
import type { FlagDefinition } from '../flag-definition.ts';
import { variationsOf } from '../render/render-flag.ts';
import { pointer } from './pointer.ts';

/** An index of a variation, and where it stands. */
export type NamedVariation = readonly [place: readonly (string | number)[], index: number | null | undefined];

/** Those of the indexes at which a flag has no variation. */
export function* variationFaults(
  path: string,
  flag: FlagDefinition,
  named: Iterable<NamedVariation>,
): Generator<DatasetFault> {
  const count = variationsOf(flag).length;
  for (const [place, index] of named) {
    if (index === undefined || index === null || index < count) continue;
    const message = `names variation ${index}, but the last one of \`${flag.key}\` is ${count - 1}`;
    yield { path: pointer(path, ...place), message };
  }
}
