import { randomBytes } from 'node:crypto';

import { inject, onTestFinished } from 'vitest';

import { loadedTables } from '../../../src/storage/load/rows.ts';
import { administer, urlOfDatabase } from './administer.ts';

/** A database whose tables are made and empty. */
export const TEMPLATE = 'flags_template';

// To empty one costs less than to copy one.
const usedDatabases: string[] = [];

/** The URL of the PostgreSQL of the tests, in the project `postgres`. */
export function postgresUrl(): string {
  const url = inject('postgresUrl');
  if (url === undefined) throw new Error('There is no PostgreSQL in this project.');
  return url;
}

/** An empty database of PostgreSQL with its tables, until the test is over. */
export async function freshDatabase(): Promise<string> {
  const database = await takeDatabase();
  onTestFinished(() => giveBack(database));
  return database;
}

/** The same until it is given back. */
export async function takeDatabase(): Promise<string> {
  const used = usedDatabases.pop();
  if (used !== undefined) {
    await administer(used, `truncate ${loadedTables.join(', ')}`);
    return used;
  }
  const name = newName();
  await administer(postgresUrl(), `create database ${name} template ${TEMPLATE}`);
  return urlOfDatabase(postgresUrl(), name);
}

/** Lets another test have a database that nobody is connected to. */
export function giveBack(database: string): void {
  usedDatabases.push(database);
}

/** A database without anything, for the statement `create database` to say more of. */
export async function emptyDatabase(options = ''): Promise<string> {
  const name = newName();
  await administer(postgresUrl(), `create database ${name} ${options}`);
  return urlOfDatabase(postgresUrl(), name);
}

export function newName(): string {
  return `test_${randomBytes(6).toString('hex')}`;
}
