import { counted } from '../../counted.ts';
import type { Store } from '../../storage/store.ts';
import { matchTags } from '../../tags/match-tags.ts';

// Beyond that it would be no help.
const LINES_MAX = 5;
const ENVIRONMENTS_MAX = 10;

/** What there is to ask for, a line a project, as far as that stays readable. */
export async function outlineData(store: Store): Promise<readonly string[]> {
  const projects = await store.selectFrom('project').select(['id', 'key']).orderBy('id').execute();
  const told = projects.slice(0, LINES_MAX).map(async ({ id, key }) => {
    return `Project ${key}: ${await flagsOf(store, id)}; ${await environmentsOf(store, id)}.`;
  });
  const rest = projects.length - LINES_MAX;
  const { tags } = await matchTags(store, {}, undefined)
    .select(({ fn }) => fn.countAll<number>().as('tags'))
    .executeTakeFirstOrThrow();
  return [
    ...(await Promise.all(told)),
    ...(rest > 0 ? [`There are ${counted(rest, 'more project')}.`] : []),
    `In use: ${counted(tags, 'tag')}.`,
  ];
}

async function environmentsOf(store: Store, projectId: number): Promise<string> {
  const environments = await store
    .selectFrom('environment')
    .select('key')
    .where('project_id', '=', projectId)
    .orderBy('id')
    .execute();
  if (environments.length === 0) return 'no environments';
  const told = environments.slice(0, ENVIRONMENTS_MAX).map(({ key }) => key);
  const rest = environments.length - told.length;
  const more = rest > 0 ? [`and ${rest} more`] : [];
  return `environments ${[...told, ...more].join(', ')}`;
}

async function flagsOf(store: Store, projectId: number): Promise<string> {
  const counts = await store
    .selectFrom('flag')
    .select(['archived', ({ fn }) => fn.countAll<number>().as('count')])
    .where('project_id', '=', projectId)
    .groupBy('archived')
    .execute();
  const [live = 0, archived = 0] = [0, 1].map(
    (bit) => counts.find((row) => row.archived === bit)?.count ?? 0,
  );
  return `${counted(live, 'flag')}${archived > 0 ? `, and ${archived} archived` : ''}`;
}
