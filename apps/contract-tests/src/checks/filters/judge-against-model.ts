import { PARAMETERS } from '@flag-contract/types';
import { firstExchange } from '../../listing/first-exchange.ts';
import { FLAGS } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import type { Failure } from '../../failure/failure.ts';
import type { Departure } from '../../model/departure.ts';
import { flagDeparture, type FlagPage } from '../../model/flag-departure.ts';
import type { FlagModel } from '../../model/flag-model.ts';
import type { FilterField, FlagQuery } from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import { sentQuery } from '../../request/sent-query.ts';
import { flagsShown } from '../../survey/flags-shown.ts';
import { listOf } from '../../survey/list-read.ts';
import type { CheckContext, Level } from '../check.ts';

/** Asks for a page, the largest unless the request says otherwise, and compares it with what the model predicts. */
export async function judgeAgainstModel(
  context: CheckContext,
  model: FlagModel,
  request: FlagQuery,
  level: Level,
): Promise<Failure | undefined> {
  const query: FlagQuery = { limit: FLAGS.limitMax, ...request };
  const page = await askPage(context.client, FLAGS, formatFlagQuery(query));
  return judgePage(context, model, query, level, page);
}

/**
 * Each fault is left to the check that is about it: what breaks a MUST, when a SHOULD is judged, and the total of a list
 * that stands on the page.
 */
export function judgePage(
  context: CheckContext,
  model: FlagModel,
  query: FlagQuery,
  level: Level,
  page: Page,
): Failure | undefined {
  const depart = (by: Level): Departure | undefined =>
    flagDeparture(model, query, { level: by, nowMs: Date.now() }, parsePage(page, model, query));
  if (level === 'SHOULD' && depart('MUST') !== undefined) return undefined;
  const departure = depart(level);
  if (departure === undefined) return undefined;
  return {
    ...departure,
    sentence: `\`${sentQuery(page.exchange)}\`: ${departure.sentence}`,
    exchanges: [page.exchange, ...proof(context, query)],
  };
}

function parsePage(page: Page, model: FlagModel, { limit, offset = 0, compare }: FlagQuery): FlagPage {
  const isWhole = offset === 0 && page.keys.length < Math.min(limit ?? LIMIT_DEFAULT, model.pageMax);
  return {
    flags: flagsShown(page),
    // With `compare=true` it may be the number of flags without.
    total: isWhole || compare === true ? undefined : page.total,
  };
}

const LIMIT_DEFAULT = PARAMETERS.getFeatureFlags.limit.default;

/** The lists that the prediction was made from. */
function proof({ survey }: CheckContext, { archived, filter = [] }: FlagQuery): Failure['exchanges'] {
  const needsEvidence = filter.some(({ field }) => SHOWN_BY_EXPAND.includes(field));
  const lists = needsEvidence ? survey.evidence.flags : survey.listings[FLAGS.operationId].whole;
  const read = archived === true ? survey.archivedFlags : lists;
  return firstExchange(listOf(read));
}

const SHOWN_BY_EXPAND: readonly FilterField[] = [
  'codeReferences.min',
  'codeReferences.max',
  'contextKindsEvaluated',
  'evaluated',
];
