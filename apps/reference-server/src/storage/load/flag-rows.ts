import type { Dataset, ProjectDefinition } from '../../dataset/dataset.ts';
import { differs } from '../../dataset/differs.ts';
import type { FlagDefinition } from '../../dataset/flag-definition.ts';
import { type RenderedConfig, renderConfig } from '../../dataset/render/render-config.ts';
import { renderMigration } from '../../dataset/render/render-migration.ts';
import { tagPeriods } from '../../dataset/tag-periods.ts';
import { evidenceRows, type StoredFlag } from './evidence-rows.ts';
import { flagDocument, flagRow } from './flag-row.ts';
import type { Rows } from './rows.ts';

/** Where flags belong. */
export interface FlagHome extends Pick<StoredFlag, 'environmentId'> {
  readonly dataset: Dataset;
  readonly project: ProjectDefinition;
  readonly projectId: number;
  readonly now: number;
}

/** A flag with its tags, its evidence, and its configuration in each environment of its project. */
export function flagRows(home: FlagHome, flag: FlagDefinition, id: number): Rows {
  const { dataset, project, projectId, environmentId, now } = home;
  const configs: Configs = new Map(
    project.environments.map((environment) => [
      environment.key,
      renderConfig(project.key, environment, flag),
    ]),
  );
  const periods = tagPeriods(flag);
  const isDifferent = differs(
    [...configs.values()].map(({ summary, targeting }) => ({ on: summary.on, targeting })),
  );
  return {
    flag: [{ id, project_id: projectId, ...flagRow(flag, isDifferent) }],
    flag_document: [{ flag_id: id, ...flagDocument(dataset, project.key, flag) }],
    flag_definition: [{ flag_id: id, definition: JSON.stringify(flag) }],
    flag_environment: configRows({ id, environmentId }, flag, configs),
    flag_tag: periods.map(({ tag, from, to }) => ({ flag_id: id, tag, from_date: from, to_date: to })),
    ...evidenceRows({ id, environmentId }, flag, now),
  };
}

type Configs = ReadonlyMap<string, RenderedConfig>;

function configRows(
  { id, environmentId }: StoredFlag,
  flag: FlagDefinition,
  configs: Configs,
): NonNullable<Rows['flag_environment']> {
  const { inEnvironment } = renderMigration(flag);
  return [...configs].map(([key, { summary, targeting }]) => ({
    flag_id: id,
    environment_id: environmentId(key),
    last_modified: summary.lastModified,
    document: JSON.stringify(summary),
    targeting: JSON.stringify(targeting),
    migration_settings: JSON.stringify(inEnvironment(key)),
  }));
}
