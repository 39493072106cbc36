import { StatementSync } from 'node:sqlite';

import { vi } from 'vitest';

/** A statement that SQLite ran, with its parameters. */
export interface RunStatement {
  readonly sql: string;
  readonly parameters: readonly unknown[];
}

/** The statements that read anything while some work is done. */
export async function statementsOf(work: () => Promise<unknown>): Promise<readonly RunStatement[]> {
  const all = vi.spyOn(StatementSync.prototype, 'all');
  try {
    await work();
    return all.mock.calls.map((parameters, index) => {
      const statement: unknown = all.mock.contexts[index];
      return { sql: statement instanceof StatementSync ? statement.sourceSQL : '', parameters };
    });
  } finally {
    all.mockRestore();
  }
}
