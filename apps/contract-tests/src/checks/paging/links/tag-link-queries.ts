import { PARAMETERS } from '@flag-contract/types';
import { FLAGS, TAGS } from '../../../listing/listing.ts';
import { listOf } from '../../../survey/list-read.ts';
import { flagsShown } from '../../../survey/flags-shown.ts';
import type { Survey } from '../../../survey/survey.ts';
import type { Query } from '../../../target/query.ts';

/** Requests for tags whose links have most to lose: several kinds and a prefix, a moment in awkward words. */
export function tagLinkQueries({ listings }: Survey): readonly Query[] {
  const tags = listOf(listings[TAGS.operationId].whole)?.keys ?? [];
  const [first, second] = PARAMETERS.getTags.kind.values;
  const prefix = likeliestPrefix(tags);
  const dates = flagsShown(listOf(listings[FLAGS.operationId].whole))
    .map(({ creationDateMs = 0 }) => creationDateMs)
    .toSorted((a, b) => a - b);
  const middle = dates[Math.floor(dates.length / 2)];
  return [
    ...(prefix === undefined
      ? []
      : [
          [
            ['kind', second],
            ['kind', first],
            ['pre', prefix],
          ] as const,
        ]),
    ...(middle === undefined
      ? []
      : [
          [
            ['archived', 'true'],
            ['asOf', inAnotherZone(middle)],
          ] as const,
        ]),
  ];
}

/** The first letter of most tags: not of all, so that losing it shows. */
function likeliestPrefix(tags: readonly string[]): string | undefined {
  const counts = new Map<string, number>();
  for (const tag of tags) {
    const [letter] = tag;
    if (letter !== undefined) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  }
  const ranked = [...counts].filter(([, count]) => count < tags.length).toSorted(([, a], [, b]) => b - a);
  return ranked[0]?.[0];
}

/** RFC 3339 with a plus, which is a blank to whoever forgets to encode it. */
function inAnotherZone(moment: number): string {
  const hourMs = 3_600_000;
  return new Date(moment + hourMs).toISOString().replace(/\.\d+Z$/, '+01:00');
}
