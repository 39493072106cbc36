import { readFile } from 'node:fs/promises';

export interface Block {
  readonly language: string;
  readonly code: string;
  /** Where it begins, such as `README.md:12`. */
  readonly place: string;
  /** What stands right below it in a block without a language: what it prints. */
  readonly prints: string | undefined;
}

const FENCE = /^ *```(?<language>\w*)\n(?<code>.*?)^ *```$/gms;

/** The code blocks of a page, in their order. */
export async function readPage(path: string, name: string): Promise<Block[]> {
  const text = await readFile(path, 'utf8');
  const fences = [...text.matchAll(FENCE)].map((match) => ({
    language: match.groups?.['language'] ?? '',
    code: match.groups?.['code'] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  return fences.map(({ language, code, start, end }, index) => {
    const next = fences[index + 1];
    const isOutput = next?.language === '' && text.slice(end, next.start).trim() === '';
    return {
      language,
      code,
      place: `${name}:${text.slice(0, start).split('\n').length}`,
      prints: isOutput ? next.code : undefined,
    };
  });
}
