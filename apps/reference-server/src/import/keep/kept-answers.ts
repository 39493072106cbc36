import { createHash } from 'node:crypto';
import { mkdir, readdir, readFile, rename, rm, rmdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

import { counted } from '../../counted.ts';
import { errorCode } from '../../error-code.ts';
import { explainFolderFailure } from './explain-folder-failure.ts';

/** Answers in a folder, so that an import which broke off can go on where it was. */
export interface KeptAnswers {
  /** What was kept of one list: its pages, by their addresses. */
  readonly list: (name: string) => KeptPages;
  /** Deletes all that was kept. */
  readonly remove: () => Promise<void>;
}

export interface KeptPages {
  /** The text of an answer; undefined where it was not kept. */
  readonly read: (url: string) => Promise<string | undefined>;
  readonly write: (url: string, text: string) => Promise<void>;
  /** Deletes the pages whose text is out of date. */
  readonly forget: (isOutdated: (text: string) => boolean) => Promise<void>;
}

interface Manifest {
  /** What was asked of whom: answers to anything else are of no use. */
  readonly asked: string;
  /** When the import began, in Unix milliseconds. */
  readonly begun: number;
}

const MANIFEST = 'import.json';
const OWN_FILE = /^(?:import|[a-z0-9-]+\.[0-9a-f]{64})\.json(?:\.part)?$/;
const AGE_MAX_MS = 86_400_000;

/**
 * Ends the use of a folder of answers for now: it stays where answers are in it, and goes where none are.
 *
 * @returns how many answers there are
 */
export async function keepWhatWasRead(folder: string): Promise<number> {
  const names = await readdir(folder).catch(unless('ENOENT', 'ENOTDIR', 'EACCES'));
  // What else is in there is the user's own.
  if (names?.includes(MANIFEST) !== true || !names.every((name) => OWN_FILE.test(name))) return 0;
  const count = names.filter(isPage).length;
  if (count === 0) await removeFolder(folder);
  return count;
}

/**
 * Opens a folder of answers, made if it is not there. What it holds of another import, or of one that began more than a
 * day ago, is deleted.
 *
 * @param asked names what is asked of whom
 * @param say is told in a line what becomes of what the folder holds
 * @throws Error where the folder can't be used, or holds something else
 */
export async function openKeptAnswers(
  folder: string,
  asked: string,
  say: (line: string) => void,
): Promise<KeptAnswers> {
  const explained = explainFolderFailure(folder);
  await explained(mkdir(folder, { mode: 0o700 }).catch(unless('EEXIST')));
  const names = await explained(readdir(folder));
  if (!names.every((name) => OWN_FILE.test(name))) {
    throw new Error(`${folder} holds files that are not of an import; --keep takes another folder`);
  }
  const before = await readManifest(folder);
  const reason = before && reasonToBeginAnew(before, asked);
  if (before !== undefined && reason === undefined) {
    say(`Going on with the ${counted(names.filter(isPage).length, 'answer')} in ${folder}.`);
  } else {
    if (reason !== undefined) say(`The answers in ${folder} are ${reason}; beginning anew.`);
    await removeOwnFiles(folder);
    const manifest: Manifest = { asked, begun: Date.now() };
    await explained(writeWhole(join(folder, MANIFEST), JSON.stringify(manifest)));
  }
  return {
    list: (name) => keptPages(folder, name),
    remove: () => removeFolder(folder),
  };
}

function keptPages(folder: string, name: string): KeptPages {
  const explained = explainFolderFailure(folder);
  const pathOf = (url: string): string => {
    const hash = createHash('sha256').update(url).digest('hex');
    return join(folder, `${name}.${hash}.json`);
  };
  return {
    read: (url) => explained(readFile(pathOf(url), 'utf8').catch(unless('ENOENT'))),
    write: (url, text) => explained(writeWhole(pathOf(url), text)),
    forget: async (isOutdated) => {
      const own = (await readdir(folder)).filter((file) => file.startsWith(`${name}.`));
      for (const path of own.map((file) => join(folder, file))) {
        if (isOutdated(await readFile(path, 'utf8'))) await rm(path);
      }
    },
  };
}

async function readManifest(folder: string): Promise<Manifest | undefined> {
  const text = await readFile(join(folder, MANIFEST), 'utf8').catch(unless('ENOENT'));
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- nobody else writes the file, and only whole
  return text === undefined ? undefined : (JSON.parse(text) as Manifest);
}

function reasonToBeginAnew({ asked, begun }: Manifest, wanted: string): string | undefined {
  if (asked !== wanted) return 'of another import';
  return Date.now() - begun > AGE_MAX_MS ? 'older than a day' : undefined;
}

async function removeFolder(folder: string): Promise<void> {
  await removeOwnFiles(folder);
  await rmdir(folder).catch(unless('ENOTEMPTY'));
}

async function removeOwnFiles(folder: string): Promise<void> {
  const names = await readdir(folder);
  // The manifest comes last: without it the other files would be of no import.
  const own = names.filter((name) => OWN_FILE.test(name)).toSorted((a, b) => rank(a) - rank(b));
  for (const name of own) await rm(join(folder, name), { force: true });
}

function rank(name: string): number {
  return name === MANIFEST ? 1 : 0;
}

/** Writes a file that is there as a whole or not at all. */
async function writeWhole(path: string, text: string): Promise<void> {
  await writeFile(`${path}.part`, text, { mode: 0o600 });
  await rename(`${path}.part`, path);
}

function isPage(name: string): boolean {
  return name !== MANIFEST && name.endsWith('.json');
}

function unless(...codes: readonly string[]): (error: unknown) => undefined {
  return (error) => {
    if (!codes.includes(errorCode(error))) throw error;
  };
}
