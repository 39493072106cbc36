import type { FlagConfigMigrationSettings, FlagMigrationSettings } from '@flag-contract/types';

import type { FlagDefinition } from '../flag-definition.ts';
import { variationsOf } from './render-flag.ts';

/** What `expand=migrationSettings` adds to a flag, and to its configuration in each environment. */
interface RenderedMigration {
  readonly ofFlag: { readonly migrationSettings?: FlagMigrationSettings };
  readonly inEnvironment: (key: string) => { readonly migrationSettings?: FlagConfigMigrationSettings };
}

const EVERY_TIME = 1;

/** The migration settings of a flag: nothing unless migrating is its purpose. */
export function renderMigration(flag: FlagDefinition): RenderedMigration {
  if (flag._purpose !== 'migration') return { ofFlag: {}, inEnvironment: () => ({}) };
  return {
    ofFlag: { migrationSettings: { stageCount: variationsOf(flag).length, ...flag.migrationSettings } },
    inEnvironment: (key) => ({
      migrationSettings: { checkRatio: EVERY_TIME, ...flag.environments?.[key]?.migrationSettings },
    }),
  };
}
