import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import { firstDifference } from '../../json/first-difference.ts';
import type { Page } from '../../listing/page.ts';
import { DATA_MOVED, judged, PASSED, type Outcome } from '../check.ts';

/** Asks two questions that should get the same page; afresh, both are asked again. */
export type AskBoth = (options: { readonly afresh: boolean }) => Promise<readonly [Page, Page]>;

/**
 * Judges two such answers. Where they differ they are asked again, since the data may have moved between them; and the
 * first once more after that, to see that it has not.
 */
export async function answersAlike(sentence: string, ask: AskBoth): Promise<Outcome> {
  if (areAlike(await ask({ afresh: false }))) return PASSED;
  const [expected, seen] = await ask({ afresh: true });
  if (areAlike([expected, seen])) return DATA_MOVED;
  const [expectedStill] = await ask({ afresh: true });
  return areAlike([expected, expectedStill]) ? judged([difference(sentence, expected, seen)]) : DATA_MOVED;
}

function areAlike([a, b]: readonly [Page, Page]): boolean {
  return isDeepStrictEqual([a.items, a.total], [b.items, b.total]);
}

export function difference(sentence: string, a: Page, b: Page): Failure {
  const exchanges = [a.exchange, b.exchange];
  const at = a.items.findIndex((item, index) => !isDeepStrictEqual(item, b.items[index]));
  const key = a.keys[at];
  if (key === undefined || key !== b.keys[at]) {
    return { sentence, expected: inWords(a, at), seen: inWords(b, at), exchanges };
  }
  const { at: field, before, after } = firstDifference(a.items[at], b.items[at]) ?? { at: '' };
  const written = (value: unknown): string => `${key}, ${field}: ${JSON.stringify(value) ?? 'no such field'}`;
  return { sentence, expected: written(before), seen: written(after), exchanges };
}

function inWords({ keys, total }: Page, at: number): string {
  const item = at === -1 ? '' : `, ${keys[at] ?? 'no item'} at index ${at}`;
  return `${keys.length} items, totalCount ${total ?? 'none'}${item}`;
}
