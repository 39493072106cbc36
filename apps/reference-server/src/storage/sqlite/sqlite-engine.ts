import type { Engine } from '../engine.ts';
import { createSqliteLookups } from './create-sqlite-lookups.ts';
import { foldSqliteSigmas } from './fold-sqlite-sigmas.ts';
import { insertIntoSqlite } from './insert-into-sqlite.ts';
import { sqliteConditions } from './sqlite-conditions.ts';

export const sqliteEngine: Engine = {
  conditions: sqliteConditions,
  createLookups: createSqliteLookups,
  foldSigmas: foldSqliteSigmas,
  insertInto: insertIntoSqlite,
  nameAnother: 'name another file',
};
