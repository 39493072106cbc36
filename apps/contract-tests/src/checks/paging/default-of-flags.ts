import { PARAMETERS } from '@flag-contract/types';
import type { Failure } from '../../failure/failure.ts';
import { FLAGS } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { List } from '../../listing/read-list.ts';
import { queryInWords } from '../../request/sent-query.ts';
import { judged, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { readSorted, sortQuery } from '../sort/sorted-flags.ts';
import { judgeBeginning } from './judge-beginning.ts';
import { surveyedLists } from './paging-evidence.ts';

const FLAGS_BY_DEFAULT = PARAMETERS.getFeatureFlags.limit.default;

export async function defaultOfFlags(context: CheckContext): Promise<Outcome> {
  const [list, narrowed] = surveyedLists(context, FLAGS);
  if (list === undefined || list.keys.length === 0) return nothingListed(context, FLAGS);
  const [without, withDefault] = await Promise.all([
    askPage(context.client, FLAGS, []),
    askPage(context.client, FLAGS, pageQuery(FLAGS_BY_DEFAULT, 0)),
  ]);
  const expected = list.keys.slice(0, FLAGS_BY_DEFAULT);
  return judged(
    [
      ...judgeBeginning('The page without `limit` is not the documented one.', without, expected, list),
      ...judgeBeginning(
        `The page with limit=${FLAGS_BY_DEFAULT} is not the one without.`,
        withDefault,
        without.keys,
        list,
      ),
      ...(await judgeDefaultOfSorted(context, narrowed)),
    ].slice(0, 1),
  );
}

/** Lists that are filtered or sorted may come from another place, with another default: one that is both tries it. */
async function judgeDefaultOfSorted(context: CheckContext, narrowed: List | undefined): Promise<Failure[]> {
  const query = [...(narrowed?.query ?? []), ...sortQuery('type')];
  const [sorted, without] = await Promise.all([
    readSorted(context, query),
    askPage(context.client, FLAGS, query),
  ]);
  const expected = sorted.keys.slice(0, FLAGS_BY_DEFAULT);
  const sentence = `\`${queryInWords(query)}\` without \`limit\` does not get the documented page.`;
  return judgeBeginning(sentence, without, expected, sorted);
}
