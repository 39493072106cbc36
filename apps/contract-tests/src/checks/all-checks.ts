import { LISTINGS } from '../listing/listing.ts';
import { answerChecks } from './answers/answer-checks.ts';
import { authChecks } from './auth/auth-checks.ts';
import type { Check } from './check.ts';
import { conformanceChecks } from './conformance/conformance-checks.ts';
import { flagChecks } from './flags/flag-checks.ts';
import { pagingChecks } from './paging/paging-checks.ts';
import { projectChecks } from './projects/project-checks.ts';
import { refusalChecks } from './refusals/refusal-checks.ts';
import { asOfChecks } from './tags/as-of-checks.ts';

/** Every check there is, in the order in which reports show them. */
export const ALL_CHECKS: readonly Check[] = [
  ...LISTINGS.flatMap(conformanceChecks),
  ...LISTINGS.flatMap(authChecks),
  ...LISTINGS.flatMap(refusalChecks),
  ...projectChecks,
  ...flagChecks,
  ...asOfChecks,
  ...LISTINGS.flatMap(answerChecks),
  ...LISTINGS.flatMap(pagingChecks),
];
