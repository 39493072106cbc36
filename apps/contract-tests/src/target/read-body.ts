import { TextDecoder } from 'node:util';

/** Answers beyond these bounds are findings; no honest page comes near them. */
const BODY_BYTES_MAX = 32 * 1024 * 1024;
const NESTING_MAX = 100;

/** Reads a body to its end. Throws a sentence when it is too long or not UTF-8. */
export async function readBody(response: Response): Promise<string> {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let text = '';
  let bytes = 0;
  const chunks: AsyncIterable<Uint8Array> | readonly Uint8Array[] = response.body ?? [];
  for await (const chunk of chunks) {
    bytes += chunk.byteLength;
    if (bytes > BODY_BYTES_MAX) throw new Error(`the body is longer than ${BODY_BYTES_MAX} bytes`);
    text += decode(decoder, chunk);
  }
  return text + decode(decoder);
}

function decode(decoder: TextDecoder, chunk?: Uint8Array): string {
  try {
    return chunk === undefined ? decoder.decode() : decoder.decode(chunk, { stream: true });
  } catch {
    throw new Error('the body is not UTF-8');
  }
}

/** Parses JSON, or gives nothing when the text is none. Throws a sentence when it is nested beyond reason. */
export function parseJson(text: string): { readonly json?: unknown } {
  if (nesting(text) > NESTING_MAX) throw new Error(`the body is nested deeper than ${NESTING_MAX} levels`);
  try {
    return { json: JSON.parse(text) };
  } catch {
    return {};
  }
}

/** The deepest nesting of brackets outside strings. Counted on the text, because parsing recurses. */
function nesting(text: string): number {
  let depth = 0;
  let deepest = 0;
  let inString = false;
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (inString) {
      if (character === '\\') at++;
      else if (character === '"') inString = false;
    } else if (character === '"') inString = true;
    else if (character === '{' || character === '[') deepest = Math.max(deepest, ++depth);
    else if (character === '}' || character === ']') depth--;
  }
  return deepest;
}
