import type { Migration } from 'kysely/migration';

import { createDefinitions } from './create-definitions.ts';
import { createTables } from './create-tables.ts';

/** Each change of the tables, in the order of the names. One that was released is never changed again. */
export const migrations: Readonly<Record<string, Migration>> = {
  '0001-create-tables': { up: createTables },
  '0002-create-definitions': { up: createDefinitions },
};
