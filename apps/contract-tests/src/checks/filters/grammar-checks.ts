import { FLAGS } from '../../listing/listing.ts';
import { askPage, readPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/read-list.ts';
import type { FilterClause, FlagQuery } from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { CLIENT_ERRORS } from '../refused.ts';
import { clausePairs } from './clause-laws.ts';
import { gatherWitnesses } from './filter-law.ts';
import { judgePage } from './judge-against-model.ts';
import { listsNothing } from './lists-nothing.ts';
import { NO_SUCH_KEY } from './unseen-checks.ts';

/** How clauses are written, and what is answered when nothing has what they ask for. */
export const grammarChecks: readonly Check[] = [
  {
    id: 'flags/filter/encoding',
    level: 'MUST',
    sentence: 'Reserved characters of a filter, but for the plus, may be encoded in the URL or not.',
    requirement: 'flags.filter.encoding',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: takesEitherEncoding,
  },
  {
    id: 'flags/filter/json-with-blanks',
    level: 'MUST',
    sentence: 'A JSON value in a filter may have blanks in it.',
    requirement: 'flags.filter.creationDate',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: takesBlanks,
  },
  {
    id: 'flags/filter/no-match',
    level: 'MUST',
    sentence: 'A text or tag that no flag has gets an empty page, an unknown ID or key that or a refusal.',
    requirement: 'flags.filter.noMatch',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: matchesNothing,
  },
];

async function takesEitherEncoding(context: CheckContext): Promise<Outcome> {
  const witnesses = gatherWitnesses(context);
  const [clauses] = clausePairs(witnesses);
  if (clauses === undefined) return notExercised('flags that two clauses tell apart');
  const query: FlagQuery = { filter: clauses, limit: FLAGS.limitMax };
  const url = context.client.urlOf(FLAGS.operationId, formatFlagQuery(query));
  url.search = url.search.replaceAll('%3A', ':').replaceAll('%2C', ',');
  const { operationId } = FLAGS;
  const page = readPage(FLAGS, await context.client.follow({ operationId, url, credential: 'token' }));
  const failure = judgePage(context, witnesses.model, query, 'MUST', page);
  return judged(failure === undefined ? [] : [failure]);
}

async function takesBlanks(context: CheckContext): Promise<Outcome> {
  const { model, flags, draw } = gatherWitnesses(context);
  const before = flags[draw(Math.max(1, flags.length))]?.creationDateMs;
  if (before === undefined) return notExercised('a flag with a date of creation');
  const clauses: FilterClause[] = [
    { field: 'creationDate', value: { before } },
    { field: 'type', value: 'temporary' },
  ];
  const query: FlagQuery = { filter: clauses, limit: FLAGS.limitMax };
  const written = `creationDate:{ "before" : ${before} },type:temporary`;
  const page = await askPage(context.client, FLAGS, [['filter', written], ...pageQuery(FLAGS.limitMax, 0)]);
  const failure = judgePage(context, model, query, 'MUST', page);
  return judged(failure === undefined ? [] : [failure]);
}

async function matchesNothing(context: CheckContext): Promise<Outcome> {
  if (gatherWitnesses(context).flags.length === 0) return notExercised('a flag');
  const mustBeEmpty: FlagQuery[] = [
    { filter: [{ field: 'query', value: 'no flag is called so' }] },
    { filter: [{ field: 'tags', value: ['no-flag-has-this-tag'] }] },
    { tag: 'no-flag-has-this-tag' },
  ];
  // Of members the law about `maintainerId` asks for one that does not exist.
  const mayBeRefused: FlagQuery[] = [{ filter: [{ field: 'maintainerTeamKey', value: NO_SUCH_KEY }] }];
  const failures = await Promise.all([
    ...mustBeEmpty.map((request) => listsNothing(context, request, [])),
    ...mayBeRefused.map((request) => listsNothing(context, request, CLIENT_ERRORS)),
  ]);
  return judged(failures.filter((failure) => failure !== undefined).slice(0, 2));
}
