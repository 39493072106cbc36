import type { Store } from '../store.ts';

/** Lists every tag that a load brought, once. */
export async function collectTags(store: Store): Promise<void> {
  const tags = store
    .selectFrom('flag_tag')
    .select('tag')
    .union(store.selectFrom('resource_tag').select('tag'));
  await store.insertInto('tag').columns(['tag']).expression(tags).execute();
}
