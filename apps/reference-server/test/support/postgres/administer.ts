import { Client } from 'pg';

/** Runs statements one by one, as a user who may do everything, and returns the rows of the last one. */
export async function administer<Row extends object>(
  url: string,
  ...statements: readonly string[]
): Promise<readonly Row[]> {
  const client = new Client(url);
  await client.connect();
  try {
    let rows: readonly Row[] = [];
    for (const statement of statements) rows = (await client.query<Row>(statement)).rows;
    return rows;
  } finally {
    await client.end();
  }
}

/** The URL of another database of the same PostgreSQL. */
export function urlOfDatabase(url: string, database: string): string {
  return Object.assign(new URL(url), { pathname: `/${database}` }).href;
}
