import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../failure/failure.ts';
import { firstExchange } from '../../listing/first-exchange.ts';
import type { Page } from '../../listing/page.ts';
import type { List } from '../../listing/read-list.ts';

/** The beginning of a list as one page should hold it, and the page. */
export function judgeBeginning(
  sentence: string,
  page: Page,
  expected: readonly string[],
  list: Pick<List, 'pages'>,
): Failure[] {
  if (isDeepStrictEqual(page.keys, expected)) return [];
  const at = page.keys.findIndex((key, index) => key !== expected[index]);
  const index = at === -1 ? page.keys.length : at;
  return [
    {
      sentence,
      expected: `${expected.length} items; ${expected[index] ?? 'none'} at index ${index} of them`,
      seen: `${page.keys.length} items; ${page.keys[index] ?? 'none'} there`,
      exchanges: [page.exchange, ...firstExchange(list)],
    },
  ];
}
