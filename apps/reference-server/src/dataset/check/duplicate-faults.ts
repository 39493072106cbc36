import type { DatasetFault } from '../dataset-error.ts';
import { pointer } from './pointer.ts';

/**
 * The items of a list that are the same as one before them.
 *
 * @param name the member that makes them the same, for the path
 * @param identify what is the same only if they are
 */
export function* duplicateFaults<Item>(
  path: string,
  items: readonly Item[] = [],
  name: string,
  identify: (item: Item) => string,
): Generator<DatasetFault> {
  const firsts = new Map<string, number>();
  for (const [index, item] of items.entries()) {
    const identity = identify(item);
    const first = firsts.get(identity);
    if (first === undefined) firsts.set(identity, index);
    else yield { path: pointer(path, index, name), message: `is the same as at ${pointer(path, first)}` };
  }
}
