import { readFile } from 'node:fs/promises';

/** The code blocks of a page in one language, in their order. */
export async function readBlocks(page: string, language: string): Promise<string[]> {
  const text = await readFile(page, 'utf8');
  const blocks = text.matchAll(/^```(?<language>\w+)\n(?<code>.*?)^```$/gms);
  return [...blocks].flatMap(({ groups }) =>
    groups?.['language'] === language ? [groups['code'] ?? ''] : [],
  );
}
