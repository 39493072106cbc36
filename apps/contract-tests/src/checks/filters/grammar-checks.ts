import { FLAGS } from '../../listing/listing.ts';
import { askPage, pageOf, readPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { FlagModel } from '../../model/flag-model.ts';
import type { FilterClause, FlagQuery } from '../../model/flag-query.ts';
import { formatFlagQuery } from '../../request/format-flag-query.ts';
import { judged, notExercised, type Check, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { CLIENT_ERRORS } from '../failure-to-refuse.ts';
import { NO_SUCH_KEY, NO_SUCH_TAG, NO_SUCH_TEXT } from '../of-nothing.ts';
import { clausePairs } from './laws/clause-laws.ts';
import { gatherWitnesses } from './filter-law.ts';
import { judgePage } from './judge-against-model.ts';
import { listsNothing } from './lists-nothing.ts';

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
    sentence:
      'A text or tag that no flag has gets an empty page; an unknown ID or key gets that, too, or is refused.',
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
  if (!(await isReadRight(context, witnesses.model, query))) {
    return notExercised('a filter that is read right with its reserved characters encoded');
  }
  const url = context.client.urlOf(FLAGS.operationId, formatFlagQuery(query));
  url.search = url.search.replaceAll('%3A', ':').replaceAll('%2C', ',');
  const { operationId } = FLAGS;
  const page = readPage(FLAGS, await context.client.follow({ operationId, url, credential: 'token' }));
  const failure = judgePage(context, witnesses.model, query, 'MUST', page);
  return judged(failure === undefined ? [] : [failure]);
}

/** Whether a request is no fault by itself: then another way to write it may show one. */
async function isReadRight(context: CheckContext, model: FlagModel, query: FlagQuery): Promise<boolean> {
  const page = pageOf(FLAGS, await context.client.ask(FLAGS.operationId, formatFlagQuery(query)));
  return page !== undefined && judgePage(context, model, query, 'MUST', page) === undefined;
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
  if (!(await isReadRight(context, model, query))) {
    return notExercised('a filter by `creationDate` that is read right without blanks');
  }
  const written = `creationDate:{ "before" : ${before} },type:temporary`;
  const page = await askPage(context.client, FLAGS, [['filter', written], ...pageQuery(FLAGS.limitMax, 0)]);
  const failure = judgePage(context, model, query, 'MUST', page);
  return judged(failure === undefined ? [] : [failure]);
}

async function matchesNothing(context: CheckContext): Promise<Outcome> {
  if (gatherWitnesses(context).flags.length === 0) return nothingListed(context, FLAGS);
  const mustBeEmpty: FlagQuery[] = [
    { filter: [{ field: 'query', value: NO_SUCH_TEXT }] },
    { filter: [{ field: 'tags', value: [NO_SUCH_TAG] }] },
    { tag: NO_SUCH_TAG },
  ];
  // Of members the law about `maintainerId` asks for one that does not exist.
  const mayBeRefused: FlagQuery[] = [{ filter: [{ field: 'maintainerTeamKey', value: NO_SUCH_KEY }] }];
  const failures = await Promise.all([
    ...mustBeEmpty.map((request) => listsNothing(context, request, [])),
    ...mayBeRefused.map((request) => listsNothing(context, request, CLIENT_ERRORS)),
  ]);
  return judged(failures.filter((failure) => failure !== undefined).slice(0, 2));
}
