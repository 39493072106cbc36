import type { List } from '../listing/read-list.ts';
import type { Flag } from '../model/flag.ts';
import { parseFlag } from './parse-flag.ts';

/** The flags of a list, as it shows them. */
export function flagsShown(list: Pick<List, 'keys' | 'items'> | undefined): readonly Flag[] {
  return (list?.keys ?? []).map((key, index) => parseFlag(key, list?.items[index]));
}
