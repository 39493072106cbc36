import type { DatasetFault } from '../dataset-error.ts';
import type { FlagDefinition } from '../flag-definition.ts';
import { configFaults } from './config-faults.ts';
import { duplicateFaults } from './duplicate-faults.ts';
import { earlyDateFaults } from './early-date-faults.ts';
import { pointer } from './pointer.ts';
import { taggedFaults } from './tagged-faults.ts';
import { variationFaults } from './variation-faults.ts';

/** What a flag may name. */
export interface Known {
  readonly memberIds: ReadonlySet<string>;
  readonly teamKeys: ReadonlySet<string>;
  readonly environmentKeys: ReadonlySet<string>;
  /** The flags of its project by their keys. */
  readonly flags: ReadonlyMap<string, FlagDefinition>;
  /** The keys of those that were answered. */
  readonly answeredKeys: ReadonlySet<string>;
}

/** Contradictions within a flag, and names of what is not there. */
export function* flagFaults(path: string, flag: FlagDefinition, known: Known): Generator<DatasetFault> {
  const { creationDate, archivedDate, deprecatedDate } = flag;
  yield* taggedFaults(path, flag);
  yield* earlyDateFaults(path, { archivedDate, deprecatedDate }, creationDate);
  yield* maintainerFaults(path, flag, known);
  yield* environmentFaults(path, flag, known.environmentKeys);
  yield* duplicateFaults(pointer(path, 'releases'), flag.releases, 'pipeline', ({ pipeline }) => pipeline);
  yield* duplicateFaults(pointer(path, 'guardedRollouts'), flag.guardedRollouts, 'state', (rollout) =>
    JSON.stringify([rollout.environment, rollout.state]),
  );
  yield* variationFaults(path, flag, [
    [['defaults', 'onVariation'], flag.defaults?.onVariation],
    [['defaults', 'offVariation'], flag.defaults?.offVariation],
    [['experiments', 'baselineIdx'], flag.experiments?.baselineIdx],
  ]);
  if (flag.migrationSettings !== undefined && flag._purpose !== 'migration') {
    yield { path: pointer(path, 'migrationSettings'), message: 'needs the `_purpose` `migration`' };
  }
  for (const [key, config] of Object.entries(flag.environments ?? {})) {
    yield* configFaults(pointer(path, 'environments', key), { ...known, flag, config });
  }
}

function* maintainerFaults(
  path: string,
  { maintainerId, maintainerTeamKey }: FlagDefinition,
  { memberIds, teamKeys }: Known,
): Generator<DatasetFault> {
  if (maintainerId !== undefined && !memberIds.has(maintainerId)) {
    yield {
      path: pointer(path, 'maintainerId'),
      message: `names \`${maintainerId}\`, who is none of \`members\``,
    };
  }
  if (maintainerTeamKey !== undefined && !teamKeys.has(maintainerTeamKey)) {
    const message = `names \`${maintainerTeamKey}\`, which is none of \`teams\``;
    yield { path: pointer(path, 'maintainerTeamKey'), message };
  }
}

type Place = readonly (string | number)[];

function* environmentFaults(
  path: string,
  flag: FlagDefinition,
  environmentKeys: ReadonlySet<string>,
): Generator<DatasetFault> {
  for (const [place, key] of namedEnvironments(flag)) {
    if (environmentKeys.has(key)) continue;
    const message = `names \`${key}\`, which is none of the project's \`environments\``;
    yield { path: pointer(path, ...place), message };
  }
}

function* namedEnvironments(flag: FlagDefinition): Generator<readonly [Place, string]> {
  for (const key of Object.keys(flag.environments ?? {})) yield [['environments', key], key];
  for (const name of ['evaluations', 'guardedRollouts'] as const) {
    for (const [index, { environment }] of (flag[name] ?? []).entries()) {
      yield [[name, index, 'environment'], environment];
    }
  }
  for (const [index, experiment] of (flag.experiments?.items ?? []).entries()) {
    const place = ['experiments', 'items', index];
    for (const [at, key] of (experiment.environments ?? []).entries()) {
      yield [[...place, 'environments', at], key];
    }
    for (const key of Object.keys(experiment._environmentSettings ?? {})) {
      yield [[...place, '_environmentSettings', key], key];
    }
  }
}
