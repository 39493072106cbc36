import { stat } from 'node:fs/promises';

/** How large the log is that SQLite writes to before the file of a database; 0 where there is none. */
export async function logBytes(database: string): Promise<number> {
  return stat(`${database}-wal`).then(
    ({ size }) => size,
    () => 0,
  );
}
