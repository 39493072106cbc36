import { openFileStorage } from './open-file-storage.ts';
import { openMemoryStorage } from './open-memory-storage.ts';
import { IN_MEMORY } from './node-sqlite-dialect.ts';
import type { Storage } from './storage.ts';

/** Opens a database file, made if it is not there; without one, a database in memory. */
export function openStorage(path: string = IN_MEMORY): Promise<Storage> {
  return path === IN_MEMORY ? openMemoryStorage() : openFileStorage(path);
}
