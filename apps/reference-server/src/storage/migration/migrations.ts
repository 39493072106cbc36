import type { Migration } from 'kysely/migration';

import type { Engine } from '../engine.ts';
import { createDefinitions } from './create-definitions.ts';
import { createGenerations } from './create-generations.ts';
import { createTables } from './create-tables.ts';
import { createTagList } from './create-tag-list.ts';
import { keepAnswers } from './keep-answers.ts';

/** Each change of the tables, in the order of the names. One that was released is never changed again. */
export function migrationsOf(engine: Engine): Readonly<Record<string, Migration>> {
  return {
    '0001-create-tables': { up: createTables },
    '0002-create-definitions': { up: createDefinitions },
    '0003-create-generations': { up: createGenerations },
    '0004-create-lookups': { up: engine.createLookups },
    '0005-keep-answers': { up: keepAnswers },
    '0006-create-tag-list': { up: createTagList },
    '0007-fold-sigmas': { up: engine.foldSigmas },
  };
}
