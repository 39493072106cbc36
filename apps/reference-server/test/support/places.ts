import { inject } from 'vitest';

import { freshDatabase } from './postgres/fresh-database.ts';
import { temporaryFile } from './temporary-file.ts';

type Place = readonly [name: string, make: () => Promise<string | undefined>];

/** Where data can be kept: all places of SQLite in one run of the tests, PostgreSQL in the other one. */
export const places: readonly Place[] =
  inject('postgresUrl') === undefined
    ? [
        ['memory', async () => undefined],
        ['a file', () => temporaryFile()],
      ]
    : [['PostgreSQL', freshDatabase]];
