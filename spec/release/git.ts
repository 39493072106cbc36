import { execFile } from 'node:child_process';
import { promisify } from 'node:util';

/** What git complains of. */
export class GitError extends Error {
  /** Undefined where git could not be run. */
  readonly exitCode: number | undefined;

  constructor(complaint: string, exitCode: number | undefined, options: ErrorOptions) {
    super(complaint, options);
    this.exitCode = exitCode;
  }
}

/**
 * Runs git in a folder and gives its standard output, or throws a GitError.
 *
 * @param indexFile is used in place of the repository's own index
 */
export async function runGit(folder: string, args: readonly string[], indexFile?: string): Promise<string> {
  const env = { ...process.env, ...(indexFile !== undefined && { GIT_INDEX_FILE: indexFile }) };
  try {
    return (await promisify(execFile)('git', [...args], { cwd: folder, env })).stdout;
  } catch (error) {
    const complaint = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : '';
    const code = error instanceof Error && 'code' in error ? error.code : undefined;
    const exitCode = typeof code === 'number' ? code : undefined;
    throw new GitError(complaint === '' ? 'git could not be run' : complaint, exitCode, { cause: error });
  }
}
