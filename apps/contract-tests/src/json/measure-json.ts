/** What a JSON text would become, told by its brackets, commas and colons outside strings. */
export interface JsonMeasure {
  /** The deepest nesting of objects and arrays. */
  readonly depth: number;
  /** Objects and arrays. */
  readonly containers: number;
  /** Members of all objects, a key that stands twice counted twice. */
  readonly members: number;
  /** Values of all kinds, or a few more. */
  readonly values: number;
}

/** Measures a text without parsing it: whoever walks deep values recurses, and small texts may hold many values. */
export function measureJson(text: string): JsonMeasure {
  let [depth, deepest, containers, members, commas] = [0, 0, 0, 0, 0];
  for (let at = 0; at < text.length; at++) {
    const character = text[at];
    if (character === '"') at = endOfString(text, at);
    else if (character === ',') commas++;
    else if (character === ':') members++;
    else if (character === '{' || character === '[') {
      containers++;
      deepest = Math.max(deepest, ++depth);
    } else if (character === '}' || character === ']') depth--;
  }
  return { depth: deepest, containers, members, values: commas + containers + 1 };
}

/** Where the string ends that begins at a quote; the end of the text when it never does. */
function endOfString(text: string, start: number): number {
  for (let at = start + 1; at < text.length; at++) {
    at = text.indexOf('"', at);
    if (at === -1) return text.length;
    let backslashes = 0;
    while (text[at - 1 - backslashes] === '\\') backslashes++;
    if (backslashes % 2 === 0) return at;
  }
  return text.length;
}
