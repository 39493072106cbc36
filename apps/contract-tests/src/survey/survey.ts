import type { OperationId } from '@flag-contract/types';
import { FLAGS, TAGS } from '../listing/listing.ts';
import { pageOf } from '../listing/page.ts';
import { pageQuery } from '../listing/read-list.ts';
import type { TargetClient } from '../target/target-client.ts';
import { assertUsable } from './assert-usable.ts';
import { environmentsReading, type EnvironmentsReading } from './environments-reading.ts';
import { listOf, tryReadList, type ListRead } from './list-read.ts';
import { surveyListing, type SurveyedListing } from './survey-listing.ts';

/** What the target holds, read once before the checks begin. */
export interface Survey {
  readonly listings: Readonly<Record<OperationId, SurveyedListing>>;
  readonly archivedFlags: ListRead;
  readonly environments: EnvironmentsReading;
}

/** Reads the target once. Throws a `CannotRunError` when its first answer shows that it can't be verified. */
export async function takeSurvey(client: TargetClient): Promise<Survey> {
  const first = await client.ask(FLAGS.operationId, pageQuery(FLAGS.limitMax, 0));
  assertUsable(client.target, first);
  const [flags, tags] = await Promise.all([surveyListing(client, FLAGS), surveyListing(client, TAGS)]);
  return {
    listings: { getFeatureFlags: flags, getTags: tags },
    archivedFlags:
      flags.queryIgnored === undefined
        ? await tryReadList(client, FLAGS, [['archived', 'true']])
        : flags.whole,
    environments: environmentsReading(listOf(flags.whole)?.items ?? pageOf(FLAGS, first)?.items ?? []),
  };
}
