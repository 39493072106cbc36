import { errorRows } from './refusals/error-rows.ts';
import { Refusal } from './refusals/refusal.ts';
import type { Source } from './source.ts';
import { DatabaseUnavailableError } from './storage/database-error.ts';

/**
 * Refuses requests (503) while the database can't be read, and tells so on stderr: once an outage, however many requests
 * meet it.
 */
export function tellOutages({ now, read }: Source): Source {
  let isOut = false;
  return {
    now,
    read: async (answer) => {
      const wasOut = isOut;
      try {
        const result = await read(answer);
        // What was asked before the outage can be answered late in it.
        if (wasOut) isOut = false;
        return result;
      } catch (error) {
        if (!(error instanceof DatabaseUnavailableError)) throw error;
        if (!isOut) console.error(`error: ${error.message}. Requests are answered 503 until it is back.`);
        isOut = true;
        throw new Refusal(errorRows.databaseUnavailable);
      }
    },
  };
}
