import { Client } from 'pg';

/**
 * Makes an empty database.
 *
 * @param url a PostgreSQL, as a user who may do that
 * @returns where the new database is
 */
export async function createDatabase(url: string, name: string): Promise<string> {
  const client = new Client(url);
  await client.connect();
  try {
    await client.query(`create database ${client.escapeIdentifier(name)}`);
  } finally {
    await client.end();
  }
  return new URL(name, url).href;
}
