/** A database that can't be used: its message says why and what to do, as the end of a sentence that names it. */
export class DatabaseError extends Error {
  override readonly name: string = 'DatabaseError';
}

/** A database that can't be used now, and may be the next moment. */
export class DatabaseUnavailableError extends DatabaseError {
  override readonly name = 'DatabaseUnavailableError';
}
