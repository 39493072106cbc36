import type { FlagState } from '@flag-contract/types';
import type { Insertable } from 'kysely';

import type { Dataset } from '../../dataset/dataset.ts';
import type { FlagDefinition } from '../../dataset/flag-definition.ts';
import { renderCodeReferences } from '../../dataset/render/render-code-references.ts';
import { renderFlag } from '../../dataset/render/render-flag.ts';
import { renderMigration } from '../../dataset/render/render-migration.ts';
import { foldCase } from '../fold-case.ts';
import type { FlagDocumentTable, FlagTable } from '../tables.ts';

// No tag holds this character, and no other sorts before it: so a list sorts before a longer one that it begins.
export const TAG_END = '\u0001';

/** What filters and sorts look at, in a flag that is defined or was answered. */
export interface FlagTraits extends Pick<FlagDefinition, 'key' | 'name' | 'creationDate'> {
  readonly tags?: readonly string[];
  readonly temporary?: boolean;
  readonly archivedDate?: number | undefined;
  readonly deprecatedDate?: number | undefined;
  readonly maintainerId?: string | null;
  readonly maintainerTeamKey?: string | null;
  readonly clientSideAvailability?:
    { readonly usingEnvironmentId?: boolean; readonly usingMobileKey?: boolean } | undefined;
  readonly experiments?: { readonly items: readonly unknown[] };
  readonly codeReferences?: readonly unknown[];
}

/** The row of a flag; what answers are made of stands in others. */
export function flagRow(flag: FlagTraits, isDifferent: boolean): Omit<Insertable<FlagTable>, 'project_id'> {
  const { clientSideAvailability, experiments, tags = [], temporary = true } = flag;
  return {
    key: flag.key,
    folded_key: foldCase(flag.key),
    name: flag.name,
    folded_name: foldCase(flag.name),
    ...tagLists(tags),
    type: temporary ? 'temporary' : 'permanent',
    state: stateOf(flag),
    archived: bit(flag.archivedDate !== undefined),
    archived_date: flag.archivedDate ?? null,
    creation_date: flag.creationDate,
    maintainer_id: flag.maintainerId ?? null,
    folded_maintainer_id: foldedOrNull(flag.maintainerId),
    maintainer_team_key: flag.maintainerTeamKey ?? null,
    for_client: bit(clientSideAvailability?.usingEnvironmentId),
    for_mobile: bit(clientSideAvailability?.usingMobileKey),
    has_experiment: bit((experiments?.items ?? []).length > 0),
    code_reference_count: flag.codeReferences?.length ?? 0,
    differs: bit(isDifferent),
  };
}

/** What answers are made of. */
export function flagDocument(
  dataset: Dataset,
  projectKey: string,
  flag: FlagDefinition,
): Omit<FlagDocumentTable, 'flag_id'> {
  return {
    document: JSON.stringify(renderFlag(dataset, projectKey, flag)),
    code_references: JSON.stringify({ codeReferences: renderCodeReferences(projectKey, flag) }),
    migration_settings: JSON.stringify(renderMigration(flag).ofFlag),
  };
}

function tagLists(tags: readonly string[]): Pick<FlagTable, 'tag_list' | 'folded_tag_list'> {
  const list = tags.map((tag) => `${tag}${TAG_END}`).join('');
  return { tag_list: list, folded_tag_list: foldCase(list) };
}

function foldedOrNull(text: string | null | undefined): string | null {
  return text === null || text === undefined ? null : foldCase(text);
}

function stateOf({ archivedDate, deprecatedDate }: FlagTraits): FlagState {
  if (archivedDate !== undefined) return 'archived';
  return deprecatedDate === undefined ? 'live' : 'deprecated';
}

function bit(holds: boolean | undefined): 0 | 1 {
  return holds === true ? 1 : 0;
}
