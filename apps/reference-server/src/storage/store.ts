import type { Kysely } from 'kysely';

import type { Tables } from './tables.ts';

/** The database that the server answers from. */
export type Store = Kysely<Tables>;
