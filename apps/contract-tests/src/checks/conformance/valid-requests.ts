import { OPERATIONS } from '@flag-contract/types';
import { FLAGS, TAGS, type Listing } from '../../listing/listing.ts';
import { pageQuery } from '../../listing/read-list.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';

/** Requests that keep to the pages, from values that the survey saw where the target must know them. */
export function validRequests(listing: Listing, survey: Survey): readonly Query[] {
  const paging: Query[] = [
    [],
    [['limit', '1']],
    pageQuery(listing.limitMax, 0),
    pageQuery(2, 1),
    [['offset', '0']],
  ];
  return [...paging, ...(listing === FLAGS ? flagRequests(survey) : tagRequests(survey))];
}

function flagRequests({ environments }: Survey): Query[] {
  const one = environments.keys.slice(0, 1).map((key) => ['env', key] as const);
  const two = environments.keys.slice(0, 2).map((key) => ['env', key] as const);
  return [
    ...(one.length === 1 ? [one, [...one, ['summary', '0'] as const]] : []),
    ...(two.length === 2 ? [two] : []),
    [['summary', '0']],
    [['archived', 'true']],
    [['archived', 'false']],
    [['tag', 'no-flag-has-this-tag']],
    [['filter', '']],
    [['filter', 'query:a']],
    [['filter', 'query:no flag is called so']],
  ];
}

function tagRequests({ listings }: Survey): Query[] {
  const { values, beyondThePages } = OPERATIONS.getTags.parameters.kind;
  const kinds = values.filter((kind) => !beyondThePages.some((beyond) => beyond === kind));
  const tag = listOf(listings[TAGS.operationId].whole)?.keys[0] ?? 'a';
  return [
    ...kinds.map((kind) => [['kind', kind]] as const),
    kinds.slice(0, 2).map((kind) => ['kind', kind] as const),
    [['pre', tag.slice(0, 1)]],
    [['pre', 'no tag begins so']],
    [['archived', 'true']],
    [['archived', 'false']],
  ];
}
