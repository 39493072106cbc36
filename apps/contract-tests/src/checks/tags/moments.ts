import { FLAGS, TAGS } from '../../listing/listing.ts';
import { pageQuery } from '../../listing/page-query.ts';
import { listOf } from '../../survey/list-read.ts';
import { flagsShown } from '../../survey/flags-shown.ts';
import type { Survey } from '../../survey/survey.ts';
import { answerOf, type Exchange } from '../../target/exchange.ts';
import type { CheckContext } from '../check.ts';

const SECOND_MS = 1000;
/** Where no flag tells a moment that has tags. */
const MOMENT_MS = Date.parse('2026-01-31T12:00:00Z');
/** The documentation calls `asOf` a time and does not say how to write one. */
const FORMATS: readonly ((moment: number) => string)[] = [
  // Some parsers of RFC 3339 take whole seconds only.
  (moment) => new Date(moment).toISOString().replace(/\.\d+Z$/, 'Z'),
  String,
];

/** The same moment in both formats, asked for. */
export function askInBothFormats({ client, survey }: CheckContext): Promise<Exchange[]> {
  const moment = momentsOfFlags(survey).later ?? MOMENT_MS;
  return Promise.all(
    FORMATS.map((write) =>
      client.ask(TAGS.operationId, [['asOf', write(moment)], ...pageQuery(TAGS.limitMax, 0)]),
    ),
  );
}

/** A moment in the first format that the target takes; nothing where it takes none, or there is no moment. */
export async function writeMoment(
  context: CheckContext,
  moment: number | undefined,
): Promise<string | undefined> {
  const answers = await askInBothFormats(context);
  const write = FORMATS[answers.findIndex((exchange) => answerOf(exchange)?.status === 200)];
  return moment === undefined ? undefined : write?.(moment);
}

/** Two moments of the time in which the flags were made, so that tags are likely to differ between them. */
export function momentsOfFlags({ listings }: Survey): { readonly earlier?: number; readonly later?: number } {
  const dates = flagsShown(listOf(listings[FLAGS.operationId].whole))
    .flatMap(({ creationDateMs }) => creationDateMs ?? [])
    .toSorted((a, b) => a - b);
  const [earlier, later] = [0.4, 0.8]
    .map((share) => dates[Math.floor(dates.length * share)])
    // Of whole seconds, so that both formats write the same moment.
    .map((moment) => moment && Math.floor(moment / SECOND_MS) * SECOND_MS);
  return { ...(earlier !== undefined && { earlier }), ...(later !== undefined && { later }) };
}
