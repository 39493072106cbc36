import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';

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

const ALIAS = /^[\s{]*["']?\$ref["']?:\s*["']?([^"'#\s]+)/m;

/**
 * Adds a file to those that are reached, and where it leads if it is nothing but a `$ref`: Redocly passes through such
 * files without showing them.
 *
 * @param {string} file
 * @param {Set<string>} reached
 */
export function reach(file, reached) {
  if (reached.has(file) || !existsSync(file)) return;
  reached.add(file);
  const next = ALIAS.exec(readFileSync(file, 'utf8'))?.[1];
  if (next !== undefined) reach(resolve(dirname(file), next), reached);
}
