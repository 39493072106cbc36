import { FLAGS, type Listing } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Query } from '../../target/query.ts';
import { PASSED, type CheckContext, type Outcome } from '../check.ts';
import { isRefused } from '../failure-to-refuse.ts';
import { answersAlike } from './answers-alike.ts';

const NO_SUCH_PARAMETER = 'noSuchParameter';
/** The documentation of flags advises to send it, and does not list it. */
const ADVISED = 'query';

/** Each unknown parameter is refused, or gets the page that none gets. */
export async function knowsOrIgnores(context: CheckContext, listing: Listing): Promise<Outcome> {
  const keys = listOf(context.survey.listings[listing.operationId].whole)?.keys ?? [];
  // As a search it would narrow the list to one flag.
  const searched = keys[0] ?? 'a';
  const unknown: Query = [
    [NO_SUCH_PARAMETER, '1'],
    ...(listing === FLAGS ? [[ADVISED, searched] as const] : []),
  ];
  const outcomes = await Promise.all(
    unknown.map((parameter) => refusesOrIgnores(context, listing, parameter)),
  );
  return outcomes.find(({ verdict }) => verdict !== 'passed') ?? PASSED;
}

async function refusesOrIgnores(
  { client }: CheckContext,
  listing: Listing,
  parameter: Query[number],
): Promise<Outcome> {
  const plain = pageQuery(listing.limitMax, 0);
  const query = [parameter, ...plain];
  const exchange = await client.ask(listing.operationId, query);
  if (isRefused(exchange)) return PASSED;
  return answersAlike(`\`${parameter[0]}\` is not listed, and has an effect.`, async (asked) => [
    await askPage(client, listing, plain, asked),
    await askPage(client, listing, query, asked),
  ]);
}
