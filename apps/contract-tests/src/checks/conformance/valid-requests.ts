import { FLAGS, type Listing } from '../../listing/listing.ts';
import { pageQuery } from '../../listing/read-list.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';
import { validFlagRequests } from './valid-flag-requests.ts';
import { validTagRequests } from './valid-tag-requests.ts';

/** Requests that keep to the documentation: of pages, and of what each listing has beside them. */
export function validRequests(listing: Listing, survey: Survey): readonly Query[] {
  const paging: Query[] = [
    [],
    [['limit', '1']],
    pageQuery(listing.limitMax, 0),
    pageQuery(2, 1),
    [['offset', '0']],
  ];
  return [...paging, ...(listing === FLAGS ? validFlagRequests(survey) : validTagRequests(survey))];
}
