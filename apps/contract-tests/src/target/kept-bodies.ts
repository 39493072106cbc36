import { hash } from 'node:crypto';
import { isRecord } from '../json/is-record.ts';
import type { ParsedJson } from '../json/parse-json.ts';

/** What a value costs besides its text: an object or array its head, any other its place. */
const CONTAINER_BYTES = 56;
const VALUE_BYTES = 8;

/** Larger bodies count twice: several may be under way when a run comes to its limit. */
const LARGE_LENGTH = 1_000_000;

/** The bodies of a run. Checks come back to all of them, so equal items of different pages are kept once. */
export class KeptBodies {
  readonly #items = new Map<string, unknown>();
  #bytes = 0;

  /** About how much memory they take. */
  get bytes(): number {
    return this.#bytes;
  }

  /** Gives the body to keep: the same, with items that others had before in place of its own. */
  keep(text: string, { json, measure }: ParsedJson): unknown {
    const textBytes = text.length > LARGE_LENGTH ? 2 * text.length : text.length;
    const bytes = textBytes + measure.containers * CONTAINER_BYTES + measure.values * VALUE_BYTES;
    const shared = isRecord(json) && Array.isArray(json['items']) ? this.#share(json['items']) : 0;
    this.#bytes += text.length === 0 ? 0 : bytes * (1 - shared / text.length);
    return json;
  }

  /** Gives the length of the items that were there before. */
  #share(items: unknown[]): number {
    let sharedLength = 0;
    for (const [index, item] of items.entries()) {
      if (!isRecord(item)) continue;
      const written = JSON.stringify(item);
      const name = hash('sha256', written, 'base64');
      const before = this.#items.get(name);
      if (before === undefined) this.#items.set(name, item);
      else {
        items[index] = before;
        sharedLength += written.length;
      }
    }
    return sharedLength;
  }
}
