import type { AnsweredConfig, AnsweredFlag } from '../../dataset/answered-flag.ts';
import { differs } from '../../dataset/differs.ts';
import { splitAnsweredConfig, splitAnsweredFlag } from '../../dataset/split-answered-flag.ts';
import { tagPeriods } from '../../dataset/tag-periods.ts';
import type { StoredFlag } from './evidence-rows.ts';
import { flagRow, type FlagTraits } from './flag-row.ts';
import type { FlagHome } from './flag-rows.ts';
import type { Rows } from './rows.ts';

// What was answered stays so: it must not grow too old to be recent.
const EVER_RECENT = Number.MAX_SAFE_INTEGER;

/** The same as of a flag that is defined, of one that was answered: what answers are made of is kept word for word. */
export function answeredFlagRows(
  { projectId, environmentId }: Pick<FlagHome, 'projectId' | 'environmentId'>,
  flag: AnsweredFlag,
  id: number,
): Rows {
  const configs = Object.entries(flag.environments ?? {});
  const { document, codeReferences, migrationSettings } = splitAnsweredFlag(flag);
  const traits = traitsOf(flag);
  const isDifferent = differs(
    configs.map(([, config]) => ({ on: config.on, targeting: splitAnsweredConfig(config).targeting })),
  );
  return {
    flag: [{ id, project_id: projectId, ...flagRow(traits, isDifferent) }],
    flag_document: [
      {
        flag_id: id,
        document: JSON.stringify(document),
        code_references: JSON.stringify(codeReferences),
        migration_settings: JSON.stringify(migrationSettings),
      },
    ],
    flag_definition: [{ flag_id: id, definition: JSON.stringify(flag), is_answer: 1 }],
    flag_environment: configs.map(([key, config]) => configRow({ id, environmentId }, key, config)),
    flag_tag: tagPeriods(traits).map(({ tag, from, to }) => ({
      flag_id: id,
      tag,
      from_date: from,
      to_date: to,
    })),
    evaluation: configs.flatMap(([key, config]) => evaluationRows({ id, environmentId }, key, config)),
  };
}

function traitsOf(flag: AnsweredFlag): FlagTraits {
  const { key, name, tags, creationDate, temporary, archived, deprecated, codeReferences, experiments } =
    flag;
  return {
    key,
    name,
    tags: [...new Set(tags)],
    creationDate,
    temporary,
    archivedDate: archived ? (flag.archivedDate ?? creationDate) : undefined,
    deprecatedDate: deprecated === true ? creationDate : undefined,
    maintainerId: flag.maintainerId ?? null,
    maintainerTeamKey: flag.maintainerTeamKey ?? null,
    clientSideAvailability: flag.clientSideAvailability,
    experiments: { items: experiments?.items ?? [] },
    codeReferences: codeReferences?.items ?? [],
  };
}

function configRow(
  { id, environmentId }: StoredFlag,
  key: string,
  config: AnsweredConfig,
): NonNullable<Rows['flag_environment']>[number] {
  const { document, targeting, migrationSettings, evaluation } = splitAnsweredConfig(config);
  return {
    flag_id: id,
    environment_id: environmentId(key),
    last_modified: config.lastModified,
    document: JSON.stringify(document),
    targeting: JSON.stringify(targeting),
    migration_settings: JSON.stringify(migrationSettings),
    evaluation: JSON.stringify(evaluation),
  };
}

function evaluationRows(
  { id, environmentId }: StoredFlag,
  key: string,
  { evaluation }: AnsweredConfig,
): NonNullable<Rows['evaluation']> {
  return [...new Set(evaluation?.contextKinds)].map((contextKind) => ({
    flag_id: id,
    environment_id: environmentId(key),
    context_kind: contextKind,
    application: null,
    evaluated_date: EVER_RECENT,
  }));
}
