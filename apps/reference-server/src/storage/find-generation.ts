import type { Store } from './store.ts';

/** Which load the data are from; '' while nothing is loaded. */
export async function findGeneration(store: Store): Promise<string> {
  const dataset = await store.selectFrom('dataset').select('generation').executeTakeFirst();
  return dataset?.generation ?? '';
}
