import type { Transaction } from 'kysely';

import type { Dataset, ProjectDefinition } from '../dataset/dataset.ts';
import { differs } from '../dataset/differs.ts';
import type { FlagDefinition } from '../dataset/flag-definition.ts';
import { type RenderedConfig, renderConfig } from '../dataset/render-config.ts';
import { renderMigration } from '../dataset/render-migration.ts';
import { tagPeriods } from '../dataset/tag-periods.ts';
import { flagDocument, flagRow } from './flag-row.ts';
import { loadEvidence, type StoredFlag } from './load-evidence.ts';
import type { Tables } from './tables.ts';

/** Where a flag belongs. */
interface FlagHome {
  readonly dataset: Dataset;
  readonly project: ProjectDefinition;
  readonly projectId: number;
  readonly environmentIds: ReadonlyMap<string, number>;
  readonly now: number;
}

type Configs = ReadonlyMap<string, RenderedConfig>;

/** Stores a flag with its tags, its evidence, and its configuration in each environment of its project. */
export async function loadFlag(
  load: Transaction<Tables>,
  home: FlagHome,
  flag: FlagDefinition,
): Promise<void> {
  const { dataset, project, projectId, environmentIds, now } = home;
  const environmentId = (key: string): number => {
    const found = environmentIds.get(key);
    if (found !== undefined) return found;
    throw new Error(`The flag ${flag.key} has something in ${key}, which is no environment of its project.`);
  };
  for (const key of Object.keys(flag.environments ?? {})) environmentId(key);
  const configs: Configs = new Map(
    project.environments.map((environment) => [
      environment.key,
      renderConfig(project.key, environment, flag),
    ]),
  );
  const isDifferent = differs([...configs.values()]);
  const { id } = await load
    .insertInto('flag')
    .values({ project_id: projectId, ...flagRow(flag, isDifferent) })
    .returning('id')
    .executeTakeFirstOrThrow();
  const document = flagDocument(dataset, project.key, flag);
  await load
    .insertInto('flag_document')
    .values({ flag_id: id, ...document })
    .execute();
  await loadConfigs(load, { id, environmentId }, flag, configs);
  await loadTags(load, id, flag);
  await loadEvidence(load, { id, environmentId }, flag, now);
}

async function loadConfigs(
  load: Transaction<Tables>,
  { id, environmentId }: StoredFlag,
  flag: FlagDefinition,
  configs: Configs,
): Promise<void> {
  const { inEnvironment } = renderMigration(flag);
  const rows = [...configs].map(([key, { summary, targeting }]) => ({
    flag_id: id,
    environment_id: environmentId(key),
    last_modified: summary.lastModified,
    document: JSON.stringify(summary),
    targeting: JSON.stringify(targeting),
    migration_settings: JSON.stringify(inEnvironment(key)),
  }));
  if (rows.length > 0) await load.insertInto('flag_environment').values(rows).execute();
}

async function loadTags(load: Transaction<Tables>, flagId: number, flag: FlagDefinition): Promise<void> {
  const rows = tagPeriods(flag).map(({ tag, from, to }) => ({
    flag_id: flagId,
    tag,
    from_date: from,
    to_date: to,
  }));
  if (rows.length > 0) await load.insertInto('flag_tag').values(rows).execute();
}
