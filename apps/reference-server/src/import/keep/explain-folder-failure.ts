import { errorCode } from '../../error-code.ts';

const explanations: Readonly<Record<string, string>> = {
  EACCES: 'may not be written to by this user; --keep takes another folder',
  ENOENT: 'can not be made, because the folder that it belongs in is not there; make that one first',
  ENOSPC: 'could not be written to, because the disk is full; make room',
  ENOTDIR: 'is no folder; --keep takes another one',
};

/** Puts what goes wrong with a folder into one line that says what to do. */
export function explainFolderFailure(folder: string): <Result>(work: Promise<Result>) => Promise<Result> {
  return async (work) => {
    try {
      return await work;
    } catch (error) {
      throw new Error(
        `${folder} ${explanations[errorCode(error)] ?? `could not be used: ${String(error)}`}`,
        {
          cause: error,
        },
      );
    }
  };
}
