import { Client } from 'pg';
import { beforeAll, describe, expect, test, vi } from 'vitest';

import { generateDataset } from '../../../src/generated/generate-dataset.ts';
import { type ReferenceServer, startReferenceServer } from '../../../src/index.ts';
import { ask } from '../../support/ask.ts';
import { takeDatabase } from '../../support/postgres/fresh-database.ts';

let server: ReferenceServer;
let database: string;

beforeAll(async () => {
  database = await takeDatabase();
  server = await startReferenceServer({ database, dataset: generateDataset({ flags: 3_000, seed: 1 }) });
  return server.close;
});

interface Statement {
  readonly text: string;
  readonly values: unknown[];
}

/** PostgreSQL's plan for each query that a request runs. */
async function plansOf(path: string): Promise<readonly string[]> {
  const query = vi.spyOn(Client.prototype, 'query');
  const response = await ask(server, path);
  const statements = query.mock.calls.map(statementOf).filter(({ text }) => text.startsWith('select'));
  query.mockRestore();
  expect(response.status).toBe(200);
  expect(statements).not.toEqual([]);
  const client = new Client(database);
  await client.connect();
  try {
    const plans: string[] = [];
    for (const { text, values } of statements) {
      const { rows } = await client.query<{ 'QUERY PLAN': string }>(`explain ${text}`, values);
      plans.push(rows.map((row) => row['QUERY PLAN']).join('\n'));
    }
    return plans;
  } finally {
    await client.end();
  }
}

function statementOf([text, values]: readonly unknown[]): Statement {
  return { text: String(text), values: Array.isArray(values) ? values : [] };
}

const flags = '/api/v2/flags/store?';
const wholeSort = /(?<!Incremental )Sort {2}\(/;

describe('a page of flags is read in its order from an index, not sorted', () => {
  test.for([
    { sort: '', index: 'flag_by_key' },
    { sort: 'key', index: 'flag_by_folded_key' },
    { sort: '-key', index: 'flag_by_folded_key' },
    { sort: 'name', index: 'flag_by_name' },
    { sort: '-name', index: 'flag_by_name' },
    { sort: 'creationDate', index: 'flag_by_creation' },
    { sort: '-creationDate', index: 'flag_by_creation' },
    { sort: 'tags', index: 'flag_by_tags' },
    { sort: '-tags', index: 'flag_by_tags' },
    { sort: 'type', index: 'flag_by_type' },
    { sort: '-type', index: 'flag_by_type' },
    { sort: 'maintainerId', index: 'flag_by_maintainer' },
    { sort: '-maintainerId', index: 'flag_by_maintainer_backwards' },
    { sort: '-name&archived=true', index: 'flag_by_name' },
    { sort: 'targetingModifiedDate&env=production', index: 'flag_by_change' },
    { sort: '-targetingModifiedDate&env=production', index: 'flag_by_change' },
  ])('sort=$sort by $index', async ({ sort, index }) => {
    for (const page of ['limit=20', 'limit=20&offset=100', 'limit=20&offset=400']) {
      const plans = await plansOf(`${flags}sort=${sort}&${page}`);
      const [plan = ''] = plans.filter((some) => some.startsWith('Limit'));
      expect(plan).toMatch(new RegExp(`Scan (Backward )?using ${index} `));
      expect(plan).not.toMatch(wholeSort);
    }
  });
});

describe('flags are looked up in an index', () => {
  test.for([
    { query: 'filter=tags:beta%2Btest', index: 'flag_with_tags' },
    { query: 'filter=query:instant-home', index: 'flag_with_text' },
  ])('$query in $index', async ({ query, index }) => {
    const plans = await plansOf(`${flags}${query}&limit=1&sort=-creationDate`);
    expect(plans.some((plan) => plan.includes(`Bitmap Index Scan on ${index}`))).toBe(true);
    expect(plans.filter((plan) => plan.includes('Seq Scan on flag '))).toEqual([]);
  });
});

test('everything is collated by code point, whatever the order of the database', async () => {
  const client = new Client(database);
  await client.connect();
  const { rows } = await client.query<{ readonly name: string }>(`
    select relname || '.' || attname as name from pg_attribute join pg_class on pg_class.oid = attrelid
    where relnamespace = current_schema()::regnamespace and relkind in ('r', 'v', 'i') and not attisdropped
      and attcollation not in (0, 'pg_catalog."C"'::regcollation) and attnum > 0 and relname not like 'kysely%'
  `);
  await client.end();
  expect(rows).toEqual([]);
});
