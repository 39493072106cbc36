import { GitError, runGit } from './git.ts';

/**
 * The last commit that HEAD has in common with another: what changed since, changed on this branch.
 *
 * @param repository the root of the repository
 * @param base a branch, tag or commit
 */
export async function commonCommit(repository: string, base: string): Promise<string> {
  try {
    return (await runGit(repository, ['merge-base', 'HEAD', base])).trim();
  } catch (error) {
    // Git says by its exit code alone that there is none.
    if (!(error instanceof GitError) || error.exitCode !== 1) throw error;
    throw new Error(
      `HEAD and ${base} have no commit in common here: in a shallow clone run git fetch --unshallow`,
      { cause: error },
    );
  }
}
