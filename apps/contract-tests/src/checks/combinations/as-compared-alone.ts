import { FLAGS } from '../../listing/listing.ts';
import { pageOf } from '../../listing/page.ts';
import type { FlagModel } from '../../model/flag-model.ts';
import type { FlagQuery } from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import type { CheckContext } from '../check.ts';

/** Lets the target itself say which flags differ between environments, so that the model can hold it to that. */
export async function asComparedAlone(
  { client }: Pick<CheckContext, 'client'>,
  model: FlagModel,
  { compare }: FlagQuery,
): Promise<FlagModel> {
  if (compare !== true || model.differing !== undefined) return model;
  const alone = formatFlagQuery({ compare, limit: FLAGS.limitMax });
  const page = pageOf(FLAGS, await client.ask(FLAGS.operationId, alone));
  if (page === undefined || page.keys.length >= model.pageMax) return model;
  return { ...model, differing: new Set(page.keys) };
}
