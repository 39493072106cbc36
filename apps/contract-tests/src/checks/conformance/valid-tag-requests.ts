import { PARAMETERS } from '@flag-contract/types';
import { TAGS } from '../../listing/listing.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';

/** Requests for tags that keep to the documentation, each with one parameter more than none. */
export function validTagRequests({ listings }: Survey): readonly Query[] {
  const { values, beyondThePages } = PARAMETERS.getTags.kind;
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
