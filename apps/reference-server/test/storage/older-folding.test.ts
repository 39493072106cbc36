import { DatabaseSync } from 'node:sqlite';

import { expect, inject, test } from 'vitest';

import { askFlags, keysOf } from '../support/ask.ts';
import { administer } from '../support/postgres/administer.ts';
import { emptyDatabase } from '../support/postgres/fresh-database.ts';
import { serve } from '../support/serve.ts';
import { temporaryFile } from '../support/temporary-file.ts';

const isSqlite = inject('postgresUrl') === undefined;

/** What an older version made of the same flags, and that it did not know of the last migration. */
const AS_BEFORE = [
  `update flag set folded_key = 'κως', folded_name = 'η οδος', folded_tag_list = 'ας\u0001' where key = 'ΚΩΣ'`,
  `delete from kysely_migration where name = '0007-fold-sigmas'`,
];

async function runIn(database: string, statements: readonly string[]): Promise<void> {
  if (!isSqlite) {
    await administer(database, ...statements);
    return;
  }
  const file = new DatabaseSync(database);
  for (const statement of statements) file.exec(statement);
  file.exec(`insert into flag_text (flag_text) values ('rebuild')`);
  file.close();
}

test('a database that an older version filled finds every sigma, too, and sorts by it', async () => {
  const database = isSqlite ? await temporaryFile() : await emptyDatabase();
  const flags = [
    { key: 'ΚΩΣ', name: 'Η ΟΔΟΣ', tags: ['ΑΣ'] },
    { key: 'other', name: 'η οδοσα', tags: ['ασα'] },
    { key: 'earlier', name: 'η οδορ', tags: ['αρ'] },
  ].map((flag) => ({ creationDate: 1, ...flag }));
  await (await serve({ database, dataset: { projects: [{ key: 'web', environments: [], flags }] } })).close();
  await runIn(database, AS_BEFORE);
  const server = await serve({ database });
  const found = async (query: string): Promise<readonly string[]> =>
    keysOf(await askFlags(server, `filter=query:${encodeURIComponent(query)}`));
  expect(await found('ΔΟΣ')).toEqual(['other', 'ΚΩΣ']);
  expect(await found('Σ')).toEqual(['other', 'ΚΩΣ']);
  expect(await found('ΚΩΣ')).toEqual(['ΚΩΣ']);
  for (const sort of ['name', 'tags']) {
    expect(keysOf(await askFlags(server, `sort=${sort}`))).toEqual(['earlier', 'ΚΩΣ', 'other']);
  }
});
