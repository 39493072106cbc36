import { FILTERS, type FlagSort } from '@flag-contract/types';
import type { FlagModel } from '../../model/flag-model.ts';
import type { FlagQuery } from '../../model/flag-query.ts';
import { predict } from '../../model/predict.ts';
import { mayCompare } from '../../survey/may-compare.ts';
import type { CheckContext } from '../check.ts';
import { asComparedAlone } from './as-compared-alone.ts';
import type { FlagQueryValues } from './flag-query-values.ts';

const SORT: FlagSort = '-name';

/** What random requests seldom hit: `compare=true` beside a tag, and beside a filter, where ignoring either would show. */
export async function tellingComparisons(
  context: CheckContext,
  model: FlagModel,
  { tags }: FlagQueryValues,
): Promise<readonly FlagQuery[]> {
  if (!mayCompare(context.survey)) return [];
  const { differing } = await asComparedAlone(context, model, { compare: true });
  if (differing === undefined) return [];
  const choices: readonly (readonly FlagQuery[])[] = [
    tags.map((tag) => ({ tag })),
    FILTERS.type.values.map((value) => ({ filter: [{ field: 'type', value }] })),
  ];
  const chosen = choices.flatMap((queries) => mostTelling(model, queries, differing) ?? []);
  return chosen.map((query) => ({ ...query, compare: true, sort: [SORT] }));
}

/** The request of whose flags some differ between environments and some do not, while others differ, too. */
function mostTelling(
  model: FlagModel,
  queries: readonly FlagQuery[],
  differing: ReadonlySet<string>,
): FlagQuery | undefined {
  const ranked = queries.map((query) => {
    const { sure } = predict(model, query, { level: 'MUST', nowMs: Date.now() });
    const both = [...sure].filter((key) => differing.has(key)).length;
    return { query, telling: Math.min(both, sure.size - both, differing.size - both) };
  });
  return ranked.toSorted((a, b) => b.telling - a.telling)[0]?.query;
}
