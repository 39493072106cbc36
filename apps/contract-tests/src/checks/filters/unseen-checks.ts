import type { RequirementId } from '@flag-contract/types';
import { isRecord } from '../../json/is-record.ts';
import { FLAGS } from '../../listing/listing.ts';
import { pageOf } from '../../listing/page.ts';
import type { FilterClause, FlagQuery } from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import { judged, PASSED, type Check, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { CLIENT_ERRORS } from '../failure-to-refuse.ts';
import { NO_SUCH_KEY } from '../of-nothing.ts';
import { unanswered } from '../unanswered.ts';
import { asListedAlone } from './as-listed-alone.ts';
import { gatherWitnesses, judgeRequests } from './filter-law.ts';
import { judgePage } from './judge-against-model.ts';
import { listsNothing } from './lists-nothing.ts';

type UnseenField = 'applicationEvaluated' | 'releasePipeline';

/** No answer shows what these go by, so that only relations can be tried: they list a part, and combine. */
export const unseenChecks: readonly Check[] = [
  unseenCheck(
    'application-evaluated',
    'applicationEvaluated',
    'flags.filter.applicationEvaluated',
    'an application',
  ),
  unseenCheck('release-pipeline', 'releasePipeline', 'flags.filter.releasePipeline', 'a release pipeline'),
];

function unseenCheck(name: string, field: UnseenField, requirement: RequirementId, what: string): Check {
  return {
    id: `flags/filter/${name}`,
    level: 'MUST',
    sentence: `The filter \`${field}\` lists a part of the flags, and none for ${what} that does not exist.`,
    requirement,
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: (context) => listsAPart(context, field),
  };
}

async function listsAPart(context: CheckContext, field: UnseenField): Promise<Outcome> {
  const { model, flags } = gatherWitnesses(context);
  if (flags.length === 0) return nothingListed(context, FLAGS);
  const failure = await listsNothing(context, { filter: [{ field, value: NO_SUCH_KEY }] }, CLIENT_ERRORS);
  if (failure !== undefined) return judged([failure]);
  const clause: FilterClause = { field, value: exampleOf(context, field) };
  const query: FlagQuery = { filter: [clause], limit: FLAGS.limitMax };
  const exchange = await context.client.ask(FLAGS.operationId, formatFlagQuery(query));
  const page = pageOf(FLAGS, exchange);
  // Nobody says that the target has such a thing. Where it has, the list of it must go together with other clauses.
  if (page === undefined || page.keys.length === 0) return unanswered(exchange) ?? PASSED;
  const alone = judgePage(context, model, query, 'MUST', page);
  if (alone !== undefined) return judged([alone]);
  const withType: FlagQuery = { filter: [clause, { field: 'type', value: 'temporary' }] };
  return judgeRequests(
    context,
    await asListedAlone(context, model, [{ filter: [clause] }]),
    [withType],
    'MUST',
  );
}

/** The contract's own example of a value. */
function exampleOf({ contract }: CheckContext, field: UnseenField): string {
  const schema: unknown = contract.components.schemas['FlagFilter'];
  const properties = isRecord(schema) && isRecord(schema['properties']) ? schema['properties'] : {};
  const property = properties[field];
  return isRecord(property) && typeof property['example'] === 'string' ? property['example'] : NO_SUCH_KEY;
}
