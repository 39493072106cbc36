import type { Failure } from '../../failure/failure.ts';
import { FLAGS } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import type { Flag } from '../../model/flag.ts';
import { environmentsQuery } from '../../request/environments-query.ts';
import { EVIDENCE_QUERY } from '../../survey/evidence-query.ts';
import { flagsShown } from '../../survey/flags-shown.ts';
import { listOf } from '../../survey/list-read.ts';
import { mayCompare } from '../../survey/may-compare.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Query } from '../../target/query.ts';
import { judged, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { archivedPairs } from './archived-pairs.ts';
import { COMPARED_PAGE } from './compare/compare-laws.ts';
import { wronglyNarrowed } from './env/env-laws.ts';
import { laterOffset } from './later-offset.ts';
import { fieldsDiffer, listDiffers } from './shown-differences.ts';
import { shownOn, type Shown } from './shown-flags.ts';
import { showsOtherwise } from './shows-otherwise.ts';

const LIMIT = 7;
const SORT: Query = [['sort', '-name']];

/** Asks for everything of a later page of a filtered and sorted list, of the flags with a tag, and of those that differ. */
export async function showsTheSame(context: CheckContext): Promise<Outcome> {
  const { client, survey, draw } = context;
  const { whole, narrowed = whole } = survey.listings[FLAGS.operationId];
  const list = listOf(narrowed);
  const evidence = listOf(survey.evidence.flags);
  if (list === undefined || evidence === undefined || list.keys.length === 0) {
    return nothingListed({ survey }, FLAGS);
  }
  const keys = someOf(survey.environments.keys);
  const everything = [...environmentsQuery(keys), ...EVIDENCE_QUERY];
  const ask = async (query: Query): Promise<Shown> => shownOn(await askPage(client, FLAGS, query));
  const laterPage = pageQuery(LIMIT, laterOffset(list.keys.length, LIMIT, draw));
  const sorted = [...list.query, ...SORT, ...laterPage];
  const [before, after, compared, ...tagged] = await Promise.all([
    ask(sorted),
    ask([...everything, ...sorted]),
    mayCompare(survey) ? ask(COMPARED_PAGE) : undefined,
    ...withCommonestTag(flagsShown(listOf(whole))).map((query) => ask([...everything, ...query])),
  ]);
  const showWrongly = (shown: Shown): Failure[] => [
    ...(keys.length === 0 ? [] : wronglyNarrowed({ keys, after: shown })),
    ...showsOtherwise(evidence, shown),
  ];
  const failures = [
    ...listDiffers({ before, after }),
    ...[after, ...tagged].flatMap(showWrongly),
    ...(compared === undefined ? [] : showsOtherwise(evidence, compared)),
    ...archivedDiffer(survey),
  ];
  return judged(failures.slice(0, 1));
}

/** One or two environments, against the alphabet; where there are more, not all, which show without being asked for. */
function someOf(keys: readonly string[]): readonly string[] {
  return keys.slice(0, Math.max(1, Math.min(2, keys.length - 1))).toReversed();
}

/** Asks for the flags that have the commonest tag, if there is one. */
function withCommonestTag(flags: readonly Flag[]): readonly Query[] {
  const uses = Map.groupBy(
    flags.flatMap(({ tags = [] }) => tags),
    (tag) => tag,
  );
  const [commonest] = [...uses].toSorted(([, a], [, b]) => b.length - a.length);
  return commonest === undefined ? [] : [[['tag', commonest[0]], ...pageQuery(FLAGS.limitMax, 0)]];
}

function archivedDiffer(survey: Survey): Failure[] {
  const sentence = 'An archived flag that shows everything lacks what it shows otherwise.';
  return archivedPairs(survey).flatMap((pair) => [
    ...listDiffers(pair),
    ...fieldsDiffer(pair, { sentence, mayAdd: true }),
  ]);
}
