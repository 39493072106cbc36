import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';

import { errorCode } from '../error-code.ts';
import { missingFile } from './missing-file.ts';

/** What stands for it in the place of a path. */
export const STANDARD_INPUT = '-';

const complaints: Readonly<Record<string, string>> = {
  EISDIR: 'is a folder; name a file',
  EACCES: 'may not be read by this user',
};

/**
 * Reads a file of JSON.
 *
 * @param path a file, or `-` for the standard input
 * @throws Error whose message is one line that begins with the path
 */
export async function readDatasetFile(path: string): Promise<unknown> {
  return parse(await readBytes(path), path);
}

/** A file that is read again and again. */
export interface ChangingFile {
  readonly path: string;
  /** What is in the file, or undefined where that is the same as last time; it throws as `readDatasetFile` does. */
  readonly readIfChanged: () => Promise<unknown>;
}

export function openChangingFile(path: string): ChangingFile {
  let before: Buffer | undefined;
  const readIfChanged = async (): Promise<unknown> => {
    const bytes = await readBytes(path);
    if (before?.equals(bytes)) return undefined;
    before = bytes;
    return parse(bytes, path);
  };
  return { path, readIfChanged };
}

function parse(bytes: Buffer, path: string): unknown {
  try {
    // It takes no broken text for characters, and leaves out a byte order mark.
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return JSON.parse(text);
  } catch (error) {
    throw new Error(`${path} is not JSON: ${reasonOf(error)}`, { cause: error });
  }
}

async function readBytes(path: string): Promise<Buffer> {
  if (path === STANDARD_INPUT) return buffer(process.stdin);
  try {
    return await readFile(path);
  } catch (error) {
    const code = errorCode(error);
    if (code === 'ENOENT') throw new Error(missingFile(path), { cause: error });
    throw new Error(`${path} ${complaints[code] ?? `could not be read: ${reasonOf(error)}`}`, {
      cause: error,
    });
  }
}

// The parser quotes what it stumbled on, line breaks included.
function reasonOf(error: unknown): string {
  return (error instanceof Error ? error.message : String(error)).replaceAll(/\s+/g, ' ');
}
