import { FLAGS, TAGS, type Operation } from './operation.ts';
import type { Behaviour, Mutant } from '../mutant.ts';

/** A fault that either list may have. */
export interface ListFault {
  readonly name: string;
  readonly sentence: string;
  /** The checks that must fail; `*` stands for `flags` or `tags`. */
  readonly caughtBy: readonly [string, ...string[]];
  readonly make: (operation: Operation<unknown>) => Behaviour;
}

/** Two mutants a fault: one whose flags have it, one whose tags have it. */
export function onBothLists(family: string, faults: readonly ListFault[]): readonly Mutant[] {
  return [...onFlags(family, faults), ...mutantsOf('tags', TAGS, family, faults)];
}

export function onFlags(family: string, faults: readonly ListFault[]): readonly Mutant[] {
  return mutantsOf('flags', FLAGS, family, faults);
}

function mutantsOf(
  list: string,
  operation: Operation<unknown>,
  family: string,
  faults: readonly ListFault[],
): readonly Mutant[] {
  const onList = (pattern: string): string => pattern.replace('*', list);
  return faults.map(({ name, sentence, caughtBy: [first, ...others], make }) => ({
    id: `${family}/${list}/${name}`,
    sentence,
    caughtBy: [onList(first), ...others.map(onList)],
    make: () => make(operation),
  }));
}
