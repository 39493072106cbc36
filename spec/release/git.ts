import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/**
 * Runs git in a folder and gives its standard output, or throws what git complains of.
 *
 * @param indexFile is used in place of the repository's own index
 */
export async function runGit(folder: string, args: readonly string[], indexFile?: string): Promise<string> {
  const env = { ...process.env, ...(indexFile !== undefined && { GIT_INDEX_FILE: indexFile }) };
  try {
    return (await promisify(execFile)('git', [...args], { cwd: folder, env })).stdout;
  } catch (error) {
    const complaint = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    throw new Error(complaint === '' ? 'git could not be run' : complaint, { cause: error });
  }
}
