import { nat, pre, tuple } from 'fast-check';
import type { Failure } from '../../failure/failure.ts';
import { FLAGS } from '../../listing/listing.ts';
import type { FlagModel } from '../../model/flag-model.ts';
import type { FlagQuery } from '../../model/flag-query.ts';
import { predict } from '../../model/predict.ts';
import { mayCompare } from '../../survey/may-compare.ts';
import { type Check, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { asListedAlone, eachAlone } from '../filters/as-listed-alone.ts';
import { gatherWitnesses } from '../filters/filter-law.ts';
import { judgeAgainstModel } from '../filters/judge-against-model.ts';
import { asComparedAlone } from './as-compared-alone.ts';
import { asSortedWhole } from './as-sorted-whole.ts';
import { flagQueries } from './flag-queries.ts';
import { flagQueryValues } from './flag-query-values.ts';
import { judgeCombinations, withoutEach } from './judge-combinations.ts';
import { tellingComparisons } from './telling-comparisons.ts';

/** Of the requests that get an empty page, one in so many is asked. */
const ONE_EMPTY_IN = 4;

export const flagCombinationCheck: Check = {
  id: 'flags/combinations/random',
  level: 'MUST',
  sentence: 'Any parameters together list the flags for which all of them hold, in the order of `sort`.',
  requirement: 'flags.filter.and',
  operationId: FLAGS.operationId,
  readsQuery: true,
  run: tryCombinations,
};

async function tryCombinations(context: CheckContext): Promise<Outcome> {
  const witnesses = gatherWitnesses(context);
  if (witnesses.flags.length === 0) return nothingListed(context, FLAGS);
  let model = witnesses.model;
  const judge = async ([query, empty]: [FlagQuery, number]): Promise<Failure | undefined> => {
    const { pageSize } = predict(model, query, { level: 'MUST', nowMs: Date.now() });
    pre(pageSize.max > 0 || empty === 0);
    model = await asListedAlone(
      context,
      model,
      eachAlone(query).filter((alone) => isDoubtful(model, alone)),
    );
    model = await asSortedWhole(context, model, query);
    model = await asComparedAlone(context, model, query);
    return judgeAgainstModel(context, model, query, 'MUST');
  };
  const values = flagQueryValues(witnesses);
  const comparisons = await tellingComparisons(context, model, values);
  return judgeCombinations(context, {
    requests: tuple(flagQueries(values, mayCompare(context.survey)), nat(ONE_EMPTY_IN - 1)),
    askedLast: comparisons.map(evenIfEmpty),
    cases: context.budget.combinations.flags,
    judge,
    simplerThan: ([query]) =>
      withoutEach(query).map(({ lacks, request }) => ({ lacks, request: evenIfEmpty(request) })),
  });
}

/** A request that is asked whatever page it gets. */
function evenIfEmpty(query: FlagQuery): [FlagQuery, number] {
  return [query, 0];
}

/** Whether the model does not know of each flag whether the request lists it. */
function isDoubtful(model: FlagModel, query: FlagQuery): boolean {
  const { sure, possible } = predict(model, query, { level: 'MUST', nowMs: Date.now() });
  return sure.size < possible.size;
}
