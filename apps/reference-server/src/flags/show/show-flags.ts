import { LRUCache } from 'lru-cache';

import { perLoad } from '../../remember/per-load.ts';
import type { Snapshot } from '../../source.ts';
import { type Projection, renderFlags } from './render-flags.ts';

const FLAGS_BYTES_MAX = 64_000_000;

// What a flag takes besides its JSON.
const OVERHEAD_BYTES = 300;

/** Flags as they were shown before. */
const shownFlagsOf = perLoad(
  () =>
    new LRUCache<string, Uint8Array>({
      maxSize: FLAGS_BYTES_MAX,
      sizeCalculation: (flag, key) => OVERHEAD_BYTES + key.length + flag.length,
    }),
);

/**
 * The flags of a page, each a JSON object in UTF-8. The database is asked for those alone that did not show before.
 *
 * @param ids the flags in the order of the page
 */
export async function showFlags(
  snapshot: Snapshot,
  ids: readonly number[],
  projection: Projection,
): Promise<readonly Uint8Array[]> {
  // What was evaluated recently goes by the clock.
  const goesByClock = projection.expand?.includes('evaluation') === true;
  const before = goesByClock ? undefined : shownFlagsOf(snapshot);
  const keyOf = keysFor(projection);
  const shown = ids.map((id) => before?.get(keyOf(id)));
  const missing = ids.filter((_id, index) => shown[index] === undefined);
  const read = await renderFlags(snapshot, missing, projection);
  for (const [id, flag] of read) before?.set(keyOf(id), flag);
  return ids.map((id, index) => shown[index] ?? read.get(id)).filter((flag) => flag !== undefined);
}

function keysFor({ environmentIds, summary, expand = [] }: Projection): (id: number) => string {
  const name = [environmentIds?.join() ?? 'none', summary, ...expand].join(' ');
  return (id) => `${id} ${name}`;
}
