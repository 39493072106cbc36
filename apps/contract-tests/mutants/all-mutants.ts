import { ACCESS_TOKEN_FAULTS } from './faulty/access-tokens.ts';
import { API_VERSION_FAULTS } from './faulty/api-version.ts';
import { BEYOND_THE_PAGES_FAULTS } from './faulty/beyond-the-pages.ts';
import { CACHING_FAULTS } from './faulty/caching.ts';
import { FILTER_FAULTS } from './faulty/filters/filter-faults.ts';
import { HTTP_ERROR_FAULTS } from './faulty/http/errors.ts';
import { HTTP_FAULTS } from './faulty/http/answers.ts';
import { HTTP_HEADER_FAULTS } from './faulty/http/headers.ts';
import { HTTP_REQUEST_FAULTS } from './faulty/http/requests.ts';
import { ITEM_TYPE_FAULTS } from './faulty/items/types.ts';
import { ITEM_FAULTS } from './faulty/items/values.ts';
import { LINK_ADDRESS_FAULTS } from './faulty/paging/link-addresses.ts';
import { LINK_FAULTS } from './faulty/paging/links.ts';
import { NUMBER_REFUSAL_FAULTS } from './faulty/refusals/numbers.ts';
import { PAGING_FAULTS } from './faulty/paging/pages.ts';
import { PROJECT_FAULTS } from './faulty/projects.ts';
import { PROJECTION_FAULTS } from './faulty/projection/projection-faults.ts';
import { REFUSAL_FAULTS } from './faulty/refusals/refusals.ts';
import { SORT_ENVIRONMENT_FAULTS } from './faulty/sort/environments.ts';
import { SORT_FIELD_FAULTS } from './faulty/sort/fields.ts';
import { SORT_FAULTS } from './faulty/sort/lists.ts';
import { TAG_TIME_FAULTS } from './faulty/tags/times.ts';
import { TAG_KIND_FAULTS } from './faulty/tags/kinds.ts';
import { TAG_PREFIX_FAULTS } from './faulty/tags/prefixes.ts';
import { TOTAL_FAULTS } from './faulty/paging/totals.ts';
import { LEGAL_ANSWER_FORMS } from './legal/answer-forms.ts';
import { LEGAL_BEYOND_THE_PAGES } from './legal/beyond-the-pages.ts';
import { LEGAL_FLAGS } from './legal/flags.ts';
import { LEGAL_ORDERS } from './legal/orders.ts';
import { LEGAL_PAGES } from './legal/pages.ts';
import { LEGAL_REFUSALS } from './legal/refusals.ts';
import { UNCHANGED } from './legal/unchanged.ts';
import type { LegalVariation, Mutant } from './mutant.ts';

export const MUTANTS: readonly Mutant[] = [
  ...HTTP_FAULTS,
  ...HTTP_ERROR_FAULTS,
  ...HTTP_HEADER_FAULTS,
  ...HTTP_REQUEST_FAULTS,
  ...PAGING_FAULTS,
  ...TOTAL_FAULTS,
  ...LINK_FAULTS,
  ...LINK_ADDRESS_FAULTS,
  ...SORT_FIELD_FAULTS,
  ...SORT_FAULTS,
  ...SORT_ENVIRONMENT_FAULTS,
  ...TAG_KIND_FAULTS,
  ...TAG_PREFIX_FAULTS,
  ...TAG_TIME_FAULTS,
  ...FILTER_FAULTS,
  ...PROJECTION_FAULTS,
  ...ITEM_FAULTS,
  ...ITEM_TYPE_FAULTS,
  ...REFUSAL_FAULTS,
  ...NUMBER_REFUSAL_FAULTS,
  ...ACCESS_TOKEN_FAULTS,
  ...PROJECT_FAULTS,
  ...API_VERSION_FAULTS,
  ...BEYOND_THE_PAGES_FAULTS,
  // Last, since what they show depends on what was asked before.
  ...CACHING_FAULTS,
];

export const LEGAL_VARIATIONS: readonly LegalVariation[] = [
  UNCHANGED,
  ...LEGAL_ANSWER_FORMS,
  ...LEGAL_PAGES,
  ...LEGAL_ORDERS,
  ...LEGAL_FLAGS,
  ...LEGAL_REFUSALS,
  ...LEGAL_BEYOND_THE_PAGES,
];
