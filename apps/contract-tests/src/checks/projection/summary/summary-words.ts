import type { SummaryMode } from '@flag-contract/types';
import type { Failure } from '../../../failure/failure.ts';
import { FLAGS } from '../../../listing/listing.ts';
import { readPage } from '../../../listing/page.ts';
import { pageQuery } from '../../../listing/page-query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import { isOffered } from '../../is-offered.ts';
import { fieldsDiffer } from '../shown-differences.ts';
import { showFlags, shownOn, showingEnvironments } from '../shown-flags.ts';

/** What each word that no page documents should mean. */
const MEANINGS: readonly (readonly [word: SummaryMode, meaning: readonly SummaryMode[]])[] = [
  ['1', []],
  ['true', []],
  ['false', ['0']],
];
const LIMIT = 3;

/** Of the words that the target takes, each shows what it stands for. */
export async function wordsMean(context: CheckContext): Promise<Outcome> {
  const judgements = await Promise.all(MEANINGS.map(([word, meaning]) => judgeWord(context, word, meaning)));
  const offered = judgements.filter((failures) => failures !== undefined);
  if (offered.length === 0) return notExercised('`summary` in other words than 0');
  return judged(offered.flat());
}

async function judgeWord(
  context: CheckContext,
  word: SummaryMode,
  meaning: readonly SummaryMode[],
): Promise<Failure[] | undefined> {
  const base = showingEnvironments(context.survey);
  const query = [...base, ['summary', word] as const, ...pageQuery(LIMIT, 0)];
  const exchange = await context.client.ask(FLAGS.operationId, query);
  if (!isOffered(exchange)) return undefined;
  const after = shownOn(readPage(FLAGS, exchange));
  const before = await showFlags(context, [...base, ...meaning.map((mode) => ['summary', mode] as const)]);
  const sentence = `\`summary=${word}\` does not mean what it says.`;
  return fieldsDiffer({ before, after }, { sentence });
}
