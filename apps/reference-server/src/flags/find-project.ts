import { errorRows } from '../refusals/error-rows.ts';
import { quote, Refusal } from '../refusals/refusal.ts';
import type { Store } from '../storage/open-store.ts';

/** The id of a project; a `Refusal` (404) where there is none of that key. */
export async function findProject(store: Store, key: string): Promise<number> {
  const project = await store.selectFrom('project').select('id').where('key', '=', key).executeTakeFirst();
  if (project === undefined) throw new Refusal(errorRows.notFound, `There is no project ${quote(key)}.`);
  return project.id;
}
