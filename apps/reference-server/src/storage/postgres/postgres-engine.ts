import type { Engine } from '../engine.ts';
import { foldSigmas } from '../migration/fold-sigmas.ts';
import { createPostgresLookups } from './create-postgres-lookups.ts';
import { insertIntoPostgres } from './insert-into-postgres.ts';
import { postgresConditions } from './postgres-conditions.ts';

export const postgresEngine: Engine = {
  conditions: postgresConditions,
  createLookups: createPostgresLookups,
  foldSigmas,
  insertInto: insertIntoPostgres,
  nameAnother: 'name another one, or another schema by ?options=-csearch_path%3DSCHEMA',
};
