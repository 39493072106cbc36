import { isAbsolute, resolve } from 'node:path';

/** That a file is not there, with the place where it was looked for, which is another folder than some expect. */
export function missingFile(path: string): string {
  return isAbsolute(path) ? `${path} is not there` : `${path} is not there (${resolve(path)})`;
}
