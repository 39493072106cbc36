import { type ImportOptions, runImport } from '../../../src/cli/import/run-import.ts';

/** Imports as the command does, and hands back what it says in a log. */
export async function importInProcess(
  options: Pick<ImportOptions, 'url' | 'project'> & Partial<ImportOptions>,
): Promise<string> {
  const lines: string[] = [];
  const defaults = { env: [], tokenEnv: 'FLAG_CONTRACT_TOKEN', concurrency: 1 };
  await runImport({ ...defaults, ...options }, { write: (line) => lines.push(String(line)) > 0 });
  return lines.join('');
}
