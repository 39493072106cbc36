import { FLAGS, type Listing } from '../../listing/listing.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';
import { lastPageOf } from '../paging/paging-evidence.ts';
import { validFlagRequests } from './valid-flag-requests.ts';
import { validTagRequests } from './valid-tag-requests.ts';

/**
 * Requests that keep to the documentation: of pages, and of what each listing has beside them. The latter come with the
 * greatest `limit`, as laws ask for lists, so that one answer serves both.
 */
export function validRequests(listing: Listing, survey: Survey): readonly Query[] {
  const paging: Query[] = [
    [],
    [['limit', '1']],
    pageQuery(listing.limitMax, 0),
    pageQuery(2, 1),
    ...lastPage(listing, survey),
    [['offset', '0']],
  ];
  const lists = listing === FLAGS ? validFlagRequests(survey) : validTagRequests(survey);
  return [...paging, ...lists.map((query) => [...query, ...pageQuery(listing.limitMax, 0)])];
}

/** What breaks a deep page does not break the first. */
function lastPage({ operationId }: Listing, { listings }: Survey): Query[] {
  const whole = listOf(listings[operationId].whole);
  return whole === undefined ? [] : [lastPageOf(whole)];
}
