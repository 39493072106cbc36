import { LISTINGS } from '../listing/listing.ts';
import { answerChecks } from './answers/answer-checks.ts';
import { authChecks } from './auth/auth-checks.ts';
import { beyondChecks } from './beyond/beyond-checks.ts';
import type { Check } from './check.ts';
import { combinationChecks } from './combinations/combination-checks.ts';
import { conformanceChecks } from './conformance/conformance-checks.ts';
import { filterChecks } from './filters/filter-checks.ts';
import { flagChecks } from './flags/flag-checks.ts';
import { httpChecks } from './http/http-checks.ts';
import { burstCheck } from './http/burst-check.ts';
import { methodChecks } from './methods/method-checks.ts';
import { limitChecks } from './paging/limit-checks.ts';
import { linkChecks } from './paging/links/link-checks.ts';
import { pagingChecks } from './paging/paging-checks.ts';
import { projectChecks } from './projects/project-checks.ts';
import { projectionChecks } from './projection/projection-checks.ts';
import { refusalChecks } from './refusals/refusal-checks.ts';
import { sortChecks } from './sort/sort-checks.ts';
import { archivedTagsChecks } from './tags/archived-tags-checks.ts';
import { asOfChecks } from './tags/as-of-checks.ts';
import { kindChecks } from './tags/kind-checks.ts';
import { preChecks } from './tags/pre-checks.ts';
import { tagParametersCheck } from './tags/tag-parameters-check.ts';
import { versionChecks } from './versions/version-checks.ts';

/** Every check there is, in the order in which reports show them. */
export const ALL_CHECKS: readonly Check[] = [
  ...LISTINGS.flatMap(conformanceChecks),
  ...LISTINGS.flatMap(authChecks),
  ...LISTINGS.flatMap(refusalChecks),
  ...projectChecks,
  ...flagChecks,
  ...filterChecks,
  ...combinationChecks,
  ...kindChecks,
  ...preChecks,
  ...archivedTagsChecks,
  ...asOfChecks,
  tagParametersCheck,
  ...LISTINGS.flatMap(answerChecks),
  ...sortChecks,
  ...LISTINGS.flatMap(pagingChecks),
  ...projectionChecks,
  ...versionChecks,
  ...beyondChecks,
  ...LISTINGS.flatMap(httpChecks),
  ...LISTINGS.flatMap(limitChecks),
  ...LISTINGS.flatMap(linkChecks),
  ...LISTINGS.flatMap(methodChecks),
  burstCheck,
];
