import { PARAMETERS } from '@flag-contract/types';
import type { Failure } from '../../failure/failure.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import { TAGS } from '../../listing/listing.ts';
import { askPage, pageOf } from '../../listing/page.ts';
import { tagDeparture } from '../../model/tag-departure.ts';
import { tagListId, type TagModel, type TagQuery } from '../../model/tag-model.ts';
import { formatTagQuery } from '../../request/format-tag-query.ts';
import { sentQuery } from '../../request/sent-query.ts';
import { listOf } from '../../survey/list-read.ts';
import { tagModel } from '../../survey/tag-model.ts';
import { type Check, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { judgeCombinations, withoutEach } from './judge-combinations.ts';
import { tagQueries, tagQueryValues } from './tag-queries.ts';

export const tagCombinationCheck: Check = {
  id: 'tags/combinations/random',
  level: 'MUST',
  sentence: 'Any parameters together list the tags for which all of them hold.',
  requirement: 'tags.parameters.combine',
  operationId: TAGS.operationId,
  readsQuery: true,
  run: tryCombinations,
};

async function tryCombinations(context: CheckContext): Promise<Outcome> {
  const { whole, byKind } = context.survey.listings[TAGS.operationId];
  const tags = listOf(whole)?.keys ?? [];
  if (tags.length === 0) return nothingListed(context, TAGS);
  let model = tagModel(context.survey);
  const judge = async (query: TagQuery): Promise<Failure | undefined> => {
    model = await withLists(context, model, query);
    return judgeTags(context, model, query);
  };
  const values = tagQueryValues(tags, [...(byKind?.keys() ?? [])], context.draw);
  return judgeCombinations(context, {
    requests: tagQueries(values),
    cases: context.budget.combinations.tags,
    judge,
    simplerThan: (query) =>
      withoutEach(query).map(({ lacks, request }) => ({
        lacks: lacks === 'kinds' ? 'kind' : lacks,
        request,
      })),
    withoutDefaults,
  });
}

/** `archived` as it is without being sent, and a `limit` that lets the whole list come: most servers send that anyway. */
function withoutDefaults(query: TagQuery): readonly TagQuery[] {
  const { archived, limit, offset = 0 } = query;
  return [
    ...(archived === PARAMETERS.getTags.archived.default ? [{ ...query, archived: undefined }] : []),
    ...(limit === TAGS.limitMax && offset === 0 ? [{ ...query, limit: undefined }] : []),
  ];
}

async function judgeTags(
  { client, survey }: CheckContext,
  model: TagModel,
  query: TagQuery,
): Promise<Failure | undefined> {
  const page = await askPage(client, TAGS, formatTagQuery(query));
  const departure = tagDeparture(model, query, { tags: page.keys, total: page.total });
  if (departure === undefined) return undefined;
  const { whole, byKind } = survey.listings[TAGS.operationId];
  const kinds = (query.kinds ?? []).map((kind) => byKind?.get(kind));
  const lists = (kinds.length === 0 ? [whole] : kinds).map(listOf);
  return {
    ...departure,
    sentence: `\`${sentQuery(page.exchange)}\`: ${departure.sentence}`,
    exchanges: [page.exchange, ...lists.flatMap(firstExchange)],
  };
}

/** Lets the target itself list the tags of each kind with `archived` as the request has it. */
async function withLists({ client }: CheckContext, model: TagModel, query: TagQuery): Promise<TagModel> {
  const { kinds = [], archived } = query;
  const lists = new Map(model.lists);
  for (const kind of kinds.length === 0 ? [undefined] : kinds) {
    const id = tagListId(kind, archived);
    if (lists.has(id)) continue;
    const alone = formatTagQuery({ kinds: kind === undefined ? [] : [kind], archived, limit: TAGS.limitMax });
    const page = pageOf(TAGS, await client.ask(TAGS.operationId, alone));
    if (page !== undefined && page.keys.length < model.pageMax) lists.set(id, page.keys);
  }
  return { ...model, lists };
}
