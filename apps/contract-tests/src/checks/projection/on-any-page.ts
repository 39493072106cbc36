import { FLAGS } from '../../listing/listing.ts';
import { askPage } from '../../listing/page.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { EVIDENCE_QUERY } from '../../survey/evidence-query.ts';
import { listOf } from '../../survey/list-read.ts';
import { judged, type Check, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';
import { laterOffset } from './later-offset.ts';
import { shownOn } from './shown-flags.ts';
import { showsOtherwise } from './shows-otherwise.ts';
import { showsTheSame } from './shows-the-same.ts';

/** What a flag shows is its own affair, not that of the page or the list where it stands. */
export const onAnyPageChecks: readonly Check[] = [
  {
    id: 'flags/projection/on-any-page',
    level: 'MUST',
    sentence:
      'On any page, beside `filter`, `sort`, `tag`, `archived` and `compare`, `env`, `summary` and `expand` show what they show elsewhere.',
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

async function showsTheSameAlone({ client, survey, draw }: CheckContext): Promise<Outcome> {
  const evidence = listOf(survey.evidence.flags);
  if (evidence === undefined || evidence.keys.length === 0) return nothingListed({ survey }, FLAGS);
  const index = laterOffset(evidence.keys.length, 1, draw);
  const alone = shownOn(await askPage(client, FLAGS, [...EVIDENCE_QUERY, ...pageQuery(1, index)]));
  return judged(showsOtherwise(evidence, alone).slice(0, 1));
}
