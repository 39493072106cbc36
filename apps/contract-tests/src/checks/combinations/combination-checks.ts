import type { Check } from '../check.ts';
import { flagCombinationCheck } from './flag-combinations.ts';
import { tagCombinationCheck } from './tag-combinations.ts';

/** Random requests, each compared with what the model predicts. */
export const combinationChecks: readonly Check[] = [flagCombinationCheck, tagCombinationCheck];
