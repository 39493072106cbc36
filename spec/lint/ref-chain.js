import { dirname, resolve } from 'node:path';
import { unescape } from 'node:querystring';
import { isNode } from './nodes.js';

/** Longer chains are loops. Redocly refuses most of them before any rule runs, but none by `$anchor`. */
const FILES_MAX = 64;

/**
 * The files that a `$ref` leads through: where it points may be a `$ref` again, as in an index or an alias. Redocly
 * shows a rule only where the chain ends.
 *
 * @param {string} ref such as `../schemas/index.yaml#/Flag`
 * @param {string} from the file that it stands in
 * @param {string | undefined} end where Redocly says that it ends, such as `/api/schemas/Flag.yaml#/`
 * @param {(file: string) => unknown} read gives what a file holds
 */
export function filesOfChain(ref, from, end, read) {
  /** @type {string[]} */
  const files = [];
  let file = from;
  /** @type {Link | undefined} */
  let link = { ref, keys: [] };
  while (link && files.length < FILES_MAX) {
    const [name = '', pointer = ''] = link.ref.split('#');
    if (name !== '') file = resolve(dirname(file), name);
    files.push(file);
    const keys = [...keysOf(pointer), ...link.keys];
    if (`${file}#/${keys.join('/')}` === end) break;
    link = nextLink(read(file), keys);
  }
  return files;
}

/** @typedef {{ ref: string, keys: readonly string[] }} Link a `$ref`, and the keys that lead on from where it points */

/**
 * The `$ref` that stands at the end of a pointer, or in its way.
 *
 * @param {unknown} node
 * @param {readonly string[]} keys
 * @returns {Link | undefined}
 */
function nextLink(node, keys) {
  const [key, ...rest] = keys;
  const child = key === undefined ? undefined : childOf(node, key);
  if (child !== undefined) return nextLink(child, rest);
  return isNode(node) && typeof node.$ref === 'string' ? { ref: node.$ref, keys } : undefined;
}

/**
 * @param {unknown} node
 * @param {string} key
 * @returns {unknown}
 */
const childOf = (node, key) =>
  typeof node === 'object' && node !== null ? Object.getOwnPropertyDescriptor(node, key)?.value : undefined;

/** @param {string} pointer such as `/paths/~1flags` */
const keysOf = (pointer) =>
  pointer
    .split('/')
    .filter((key) => key !== '')
    .map((key) => unescape(key.replaceAll('~1', '/').replaceAll('~0', '~')));
