import { FLAGS } from '../../listing/listing.ts';
import { askPage, type Page } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { List } from '../../listing/read-list.ts';
import { EVIDENCE_QUERY } from '../../survey/evidence-query.ts';
import { listOf } from '../../survey/list-read.ts';
import type { Query } from '../../target/query.ts';
import { judged, type Check, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import type { Failure } from '../../failure/failure.ts';
import { configurationsInBoth, fieldsDiffer, listDiffers } from './shown-differences.ts';
import { environmentsQuery } from '../../request/environments-query.ts';
import { shownOn, type Shown, type ShownFlag } from './shown-flags.ts';

const LIMIT = 7;
const SORT: Query = [['sort', '-name']];

/** What a flag shows is its own affair, not that of the page or the list where it stands. */
export const onAnyPageChecks: readonly Check[] = [
  {
    id: 'flags/projection/on-any-page',
    level: 'MUST',
    sentence:
      'On every page of a filtered and sorted list, `env`, `summary` and `expand` show what they show elsewhere.',
    requirement: 'flags.projection.keepsList',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: showsTheSame,
  },
  {
    id: 'flags/items/alone-or-in-company',
    level: 'MUST',
    sentence: 'A flag that is alone on its page shows what it shows among others.',
    requirement: 'any.paging.offset',
    operationId: FLAGS.operationId,
    readsQuery: true,
    run: showsTheSameAlone,
  },
];

async function showsTheSame(context: CheckContext): Promise<Outcome> {
  const { client, survey, draw } = context;
  const { whole, narrowed = whole } = survey.listings[FLAGS.operationId];
  const list = listOf(narrowed);
  const evidence = listOf(survey.evidence.flags);
  if (list === undefined || evidence === undefined || list.keys.length === 0) {
    return nothingListed({ survey }, FLAGS);
  }
  const page = pageQuery(LIMIT, laterOffset(list.keys.length, LIMIT, draw));
  const ask = async (query: Query): Promise<Page> =>
    askPage(client, FLAGS, [...query, ...list.query, ...SORT, ...page]);
  const keys = survey.environments.keys.slice(0, 2).toReversed();
  const [before, after] = await Promise.all([ask([]), ask([...environmentsQuery(keys), ...EVIDENCE_QUERY])]);
  const failures = [
    ...listDiffers({ before: shownOn(before), after: shownOn(after) }),
    ...showsOtherwise(evidence, shownOn(after)),
  ];
  return judged(failures.slice(0, 1));
}

async function showsTheSameAlone({ client, survey, draw }: CheckContext): Promise<Outcome> {
  const evidence = listOf(survey.evidence.flags);
  if (evidence === undefined || evidence.keys.length === 0) return nothingListed({ survey }, FLAGS);
  const index = laterOffset(evidence.keys.length, 1, draw);
  const alone = shownOn(await askPage(client, FLAGS, [...EVIDENCE_QUERY, ...pageQuery(1, index)]));
  return judged(showsOtherwise(evidence, alone).slice(0, 1));
}

/** Where a page begins that is not the first one, if the list has another: first pages are what everybody asks for. */
function laterOffset(length: number, limit: number, draw: CheckContext['draw']): number {
  return length < 2 ? 0 : 1 + draw(Math.max(1, length - limit));
}

/** Compares with the list that shows everything. Which environments show is another law's matter. */
function showsOtherwise({ pages }: List, after: Shown): Failure[] {
  const sentence = 'A flag shows something else on another page.';
  return pages.flatMap((page) =>
    fieldsDiffer({ before: shownOn(page), after }, { sentence, before: comparable, after: comparable }),
  );
}

function comparable(flag: ShownFlag, other: ShownFlag): unknown {
  return { ...flag.fields, environments: configurationsInBoth(flag, other) };
}
