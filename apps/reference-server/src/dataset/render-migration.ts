import type { FlagConfigMigrationSettings, FlagMigrationSettings } from '@flag-contract/types';

import type { FlagDefinition } from './flag-definition.ts';
import { variationsOf } from './render-flag.ts';

/** What `expand=migrationSettings` adds to a flag, and to its configuration in each environment. */
interface RenderedMigration {
  readonly ofFlag: { readonly migrationSettings?: FlagMigrationSettings };
  readonly inEnvironment: (key: string) => { readonly migrationSettings?: FlagConfigMigrationSettings };
}

const EVERY_TIME = 1;

/**
 * The migration settings of a flag: nothing unless migrating is its purpose.
 *
 * @throws Error where another flag has migration settings
 */
export function renderMigration(flag: FlagDefinition): RenderedMigration {
  if (flag._purpose !== 'migration') {
    checkOther(flag);
    return { ofFlag: {}, inEnvironment: () => ({}) };
  }
  return {
    ofFlag: { migrationSettings: { stageCount: variationsOf(flag).length, ...flag.migrationSettings } },
    inEnvironment: (key) => ({
      migrationSettings: { checkRatio: EVERY_TIME, ...flag.environments?.[key]?.migrationSettings },
    }),
  };
}

function checkOther({ key, migrationSettings, environments = {} }: FlagDefinition): void {
  const all = [migrationSettings, ...Object.values(environments).map((config) => config.migrationSettings)];
  if (all.every((settings) => settings === undefined)) return;
  throw new Error(`The flag ${key} has migration settings, but its purpose is not migration.`);
}
