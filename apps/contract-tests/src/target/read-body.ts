import { TextDecoder } from 'node:util';
import pLimit from 'p-limit';

/** Answers beyond this bound are findings; the largest page that was met with is a fortieth of it. */
const BODY_BYTES_MAX = 16 * 1024 * 1024;
/** Bodies beyond that are read one at a time, so that the requests under way together don't take several times as much. */
const LARGE_BYTES = 1024 * 1024;
const oneAtATime = pLimit(1);

/** Reads a body to its end. Throws a sentence when it is too long or not UTF-8. */
export async function readBody(response: Response): Promise<string> {
  const reader = new BodyReader(response.body ?? []);
  try {
    await reader.readTo(LARGE_BYTES);
    if (!reader.ended) await oneAtATime(() => reader.readTo(BODY_BYTES_MAX));
    if (!reader.ended) throw new Error(`the body is longer than ${BODY_BYTES_MAX} bytes`);
    return reader.text();
  } finally {
    await reader.cancel();
  }
}

class BodyReader {
  ended = false;
  readonly #chunks: AsyncIterator<Uint8Array> | Iterator<Uint8Array>;
  // What a decoder would take away without a word, a byte order mark, stays to be judged.
  readonly #decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
  readonly #texts: string[] = [];
  #bytes = 0;

  constructor(body: AsyncIterable<Uint8Array> | readonly Uint8Array[]) {
    this.#chunks = Symbol.asyncIterator in body ? body[Symbol.asyncIterator]() : body[Symbol.iterator]();
  }

  /** Reads on until the body ends, or is longer than that. */
  async readTo(bytesMax: number): Promise<void> {
    while (!this.ended && this.#bytes <= bytesMax) {
      const next: IteratorResult<Uint8Array, unknown> = await this.#chunks.next();
      if (next.done === true) this.ended = true;
      else {
        this.#bytes += next.value.byteLength;
        this.#texts.push(this.#decode(next.value));
      }
    }
  }

  /** Lets go of what was not read. */
  async cancel(): Promise<void> {
    await this.#chunks.return?.();
  }

  text(): string {
    return this.#texts.join('') + this.#decode();
  }

  #decode(chunk?: Uint8Array): string {
    try {
      return chunk === undefined ? this.#decoder.decode() : this.#decoder.decode(chunk, { stream: true });
    } catch {
      throw new Error('the body is not UTF-8');
    }
  }
}
