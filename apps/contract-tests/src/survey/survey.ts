import type { OperationId } from '@flag-contract/types';
import { isRecord } from '../json/is-record.ts';
import { FLAGS, TAGS } from '../listing/listing.ts';
import { pageOf } from '../listing/page.ts';
import { pageQuery } from '../listing/page-query.ts';
import type { Query } from '../target/query.ts';
import type { TargetClient } from '../target/target-client.ts';
import { assertOtherProject } from './assert-other-project.ts';
import { assertUsable } from './assert-usable.ts';
import type { EnvironmentsReading } from './environments-reading.ts';
import { EVIDENCE_QUERY } from './evidence-query.ts';
import { learnEnvironments } from './learn-environments.ts';
import { listOf, tryReadList, type ListRead } from './list-read.ts';
import { surveyListing, type SurveyedListing } from './survey-listing.ts';

/** Two ways to ask for archived flags; where the first one shows none, the other may. */
const ARCHIVED: Query = [['archived', 'true']];
const IN_STATE_ARCHIVED: Query = [['filter', 'state:archived']];

/** What the target holds, read once before the checks begin. */
export interface Survey {
  readonly listings: Readonly<Record<OperationId, SurveyedListing>>;
  readonly archivedFlags: ListRead;
  /** The same two lists of flags, showing all that flags can show. Which flags there are, the plain lists say. */
  readonly evidence: { readonly flags: ListRead; readonly archivedFlags: ListRead };
  readonly environments: EnvironmentsReading;
}

/**
 * Reads the target once, of a long list `listPagesMax` pages. Throws a `CannotRunError` when its first answers show
 * that it can't be verified.
 */
export async function takeSurvey(client: TargetClient, listPagesMax: number): Promise<Survey> {
  const first = await client.ask(FLAGS.operationId, pageQuery(FLAGS.limitMax, 0));
  assertUsable(client.target, first);
  await assertOtherProject(client);
  const [flags, tags] = await Promise.all([
    surveyListing(client, FLAGS, listPagesMax),
    surveyListing(client, TAGS, listPagesMax),
  ]);
  const readFlags = (query: Query): ListRead | Promise<ListRead> =>
    flags.queryIgnored === undefined ? tryReadList(client, FLAGS, query, listPagesMax) : flags.whole;
  const byParameter = await readFlags(ARCHIVED);
  const archived = showsArchived(byParameter) ? ARCHIVED : IN_STATE_ARCHIVED;
  return {
    listings: { getFeatureFlags: flags, getTags: tags },
    archivedFlags: archived === ARCHIVED ? byParameter : await readFlags(archived),
    evidence: {
      flags: await readFlags(EVIDENCE_QUERY),
      archivedFlags: await readFlags([...archived, ...EVIDENCE_QUERY]),
    },
    environments: await learnEnvironments(
      client,
      listOf(flags.whole)?.items ?? pageOf(FLAGS, first)?.items ?? [],
    ),
  };
}

function showsArchived(read: ListRead): boolean {
  return listOf(read)?.items.some((flag) => isRecord(flag) && flag['archived'] === true) === true;
}
