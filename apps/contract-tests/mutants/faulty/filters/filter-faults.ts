import type { Mutant } from '../../mutant.ts';
import { ARCHIVED_FAULTS } from './archived.ts';
import { EVALUATION_FILTER_FAULTS } from './evaluations.ts';
import { FIELD_FILTER_FAULTS } from './fields.ts';
import { FILTER_GRAMMAR_FAULTS } from './grammar.ts';
import { FILTERED_LIST_FAULTS } from './lists.ts';
import { NUMBER_FILTER_FAULTS } from './numbers.ts';
import { FILTER_REFUSAL_FAULTS } from './refusals.ts';
import { TAG_FILTER_FAULTS } from './tags.ts';
import { TEXT_FILTER_FAULTS } from './text.ts';

export const FILTER_FAULTS: readonly Mutant[] = [
  ...TEXT_FILTER_FAULTS,
  ...TAG_FILTER_FAULTS,
  ...FIELD_FILTER_FAULTS,
  ...NUMBER_FILTER_FAULTS,
  ...EVALUATION_FILTER_FAULTS,
  ...ARCHIVED_FAULTS,
  ...FILTER_GRAMMAR_FAULTS,
  ...FILTERED_LIST_FAULTS,
  ...FILTER_REFUSAL_FAULTS,
];
