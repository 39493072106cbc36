import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

/**
 * The YAML and JSON files of a folder and the folders in it; none when there is no such folder.
 *
 * @param {string} folder
 */
export function descriptionFilesIn(folder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && /\.(?:ya?ml|json)$/.test(entry.name))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}

/**
 * A function that gives what a YAML or JSON file holds, and reads each file once.
 *
 * @returns {(file: string) => unknown}
 */
export function createReader() {
  /** @type {Map<string, unknown>} */
  const contents = new Map();
  return (file) => {
    if (!contents.has(file)) contents.set(file, contentOf(file));
    return contents.get(file);
  };
}

/**
 * Undefined when the file is absent or broken, which Redocly itself reports.
 *
 * @param {string} file
 * @returns {unknown}
 */
function contentOf(file) {
  try {
    return parse(readFileSync(file, 'utf8'), { merge: true, logLevel: 'error' });
  } catch {
    return undefined;
  }
}
