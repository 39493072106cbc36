import type { Mutant } from '../../mutant.ts';
import { BESIDE_SELECTIONS_FAULTS } from './beside-selections.ts';
import { COMPARE_FAULTS } from './compare.ts';
import { CONFIGURATION_FAULTS } from './configurations.ts';
import { ENVIRONMENT_FAULTS } from './environments.ts';
import { EXPAND_FAULTS } from './expand.ts';
import { SUMMARY_FAULTS } from './summary.ts';

export const PROJECTION_FAULTS: readonly Mutant[] = [
  ...ENVIRONMENT_FAULTS,
  ...CONFIGURATION_FAULTS,
  ...SUMMARY_FAULTS,
  ...EXPAND_FAULTS,
  ...BESIDE_SELECTIONS_FAULTS,
  ...COMPARE_FAULTS,
];
