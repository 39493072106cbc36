import picomatch from 'picomatch';
import { ALL_CHECKS } from '../checks/all-checks.ts';
import type { Check } from '../checks/check.ts';

/** Patterns over ids, such as `flags/**`. Without `only` every check is selected. */
export interface Selection {
  readonly only?: readonly string[];
  readonly skip?: readonly string[];
}

export function selectChecks({ only = [], skip = [] }: Selection): readonly Check[] {
  const wanted = only.length === 0 ? () => true : picomatch([...only]);
  const unwanted = skip.length === 0 ? () => false : picomatch([...skip]);
  return ALL_CHECKS.filter(({ id }) => wanted(id) && !unwanted(id));
}
