import { FLAGS } from '../../listing/listing.ts';
import { pageOf } from '../../listing/page.ts';
import { sortId, type FlagModel } from '../../model/flag-model.ts';
import type { FlagQuery } from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import type { CheckContext } from '../check.ts';

/** Lets the target itself say in which order the whole list stands, so that the model can hold it to that. */
export async function asSortedWhole(
  { client }: Pick<CheckContext, 'client'>,
  model: FlagModel,
  query: FlagQuery,
): Promise<FlagModel> {
  const id = sortId(query);
  if (id === undefined || model.sorted.has(id)) return model;
  const { sort, env } = query;
  const byEnvironment = id !== sortId({ sort });
  const whole: FlagQuery = { sort, limit: FLAGS.limitMax, env: byEnvironment ? env?.slice(0, 1) : undefined };
  const page = pageOf(FLAGS, await client.ask(FLAGS.operationId, formatFlagQuery(whole)));
  return page === undefined ? model : { ...model, sorted: new Map(model.sorted).set(id, page.keys) };
}
