import { readFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { REPOSITORY } from './repository.ts';

export interface Block {
  readonly language: string;
  readonly code: string;
  /** Where it begins, such as `README.md:12`. */
  readonly place: string;
  /** What stands right below it in a block without a language: what it prints. */
  readonly prints: string | undefined;
}

const FENCE = /^ *```(?<language>\w*)\n(?<code>.*?)^ *```$/gms;

/** The code blocks of a page in one language, in their order. */
export async function readBlocks(path: string, wanted: string): Promise<Block[]> {
  const text = await readFile(path, 'utf8');
  const fences = [...text.matchAll(FENCE)].map((match) => ({
    language: match.groups?.['language'] ?? '',
    code: match.groups?.['code'] ?? '',
    start: match.index,
    end: match.index + match[0].length,
  }));
  const blocks = fences.map(({ language, code, start, end }, index) => {
    const next = fences[index + 1];
    const isOutput = next?.language === '' && text.slice(end, next.start).trim() === '';
    return {
      language,
      code,
      place: `${relative(REPOSITORY, path)}:${text.slice(0, start).split('\n').length}`,
      prints: isOutput ? next.code : undefined,
    };
  });
  return blocks.filter(({ language }) => language === wanted);
}

/** The first of them, which the page has to have. */
export async function readBlock(path: string, wanted: string): Promise<string> {
  const [block] = await readBlocks(path, wanted);
  if (block === undefined) throw new Error(`${path} has no block of ${wanted}.`);
  return block.code;
}
