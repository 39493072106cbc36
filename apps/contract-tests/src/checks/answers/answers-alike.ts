import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import type { Page } from '../../listing/page.ts';
import { judged, PASSED, type Outcome } from '../check.ts';

/** Asks two questions that should get the same page; afresh, both are asked again. */
export type AskBoth = (options: { readonly afresh: boolean }) => Promise<readonly [Page, Page]>;

const MOVED: Outcome = { verdict: 'inconclusive', reason: 'the data changed between two answers' };

/**
 * Judges two such answers. Where they differ they are asked again, since the data may have moved between them; and the
 * first once more after that, to see that it has not.
 */
export async function answersAlike(sentence: string, ask: AskBoth): Promise<Outcome> {
  if (areAlike(await ask({ afresh: false }))) return PASSED;
  const [expected, seen] = await ask({ afresh: true });
  if (areAlike([expected, seen])) return MOVED;
  const [expectedStill] = await ask({ afresh: true });
  return areAlike([expected, expectedStill]) ? judged([difference(sentence, expected, seen)]) : MOVED;
}

function areAlike([a, b]: readonly [Page, Page]): boolean {
  return isDeepStrictEqual([a.items, a.total], [b.items, b.total]);
}

export function difference(sentence: string, a: Page, b: Page): Failure {
  const at = a.items.findIndex((item, index) => !isDeepStrictEqual(item, b.items[index]));
  const item = ({ keys, total }: Page): string => keys[at] ?? `${keys.length} items, totalCount ${total}`;
  return { sentence, expected: `twice ${item(a)}`, seen: item(b), exchanges: [a.exchange, b.exchange] };
}
