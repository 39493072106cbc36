import { DOCUMENTED_KINDS } from '../../listing/documented-kinds.ts';
import { TAGS } from '../../listing/listing.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';
import { misleadingPrefixes } from '../tags/misleading-prefixes.ts';
import { kindsThatAdd } from '../tags/several-kinds.ts';
import { tagsByKind } from '../tags/tag-sets.ts';

/** Requests for tags that keep to the documentation, each with one parameter more than none. */
export function validTagRequests(survey: Survey): readonly Query[] {
  const telling = kindsThatAdd(tagsByKind({ survey })).map(({ kind }) => kind);
  const several = (telling.length > 1 ? telling : DOCUMENTED_KINDS).slice(0, 2);
  const [prefix = 'a'] = misleadingPrefixes(listOf(survey.listings[TAGS.operationId].whole)?.keys ?? []);
  return [
    ...DOCUMENTED_KINDS.map((kind) => [['kind', kind]] as const),
    several.map((kind) => ['kind', kind] as const),
    [['pre', prefix]],
    [['pre', 'no tag begins so']],
    [['archived', 'true']],
    [['archived', 'false']],
  ];
}
