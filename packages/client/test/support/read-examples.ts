import { readdir, readFile } from 'node:fs/promises';
import { sep } from 'node:path';
import { fileURLToPath } from 'node:url';

export interface Example {
  readonly name: string;
  readonly code: string;
}

const PACKAGE = new URL('../../', import.meta.url);

/** The code blocks of the README, and those of the comments in the sources. */
export async function readExamples(): Promise<Example[]> {
  const sources = await readdir(fileURLToPath(new URL('src', PACKAGE)), { recursive: true });
  const modules = sources.filter((file) => file.endsWith('.ts'));
  const files = ['README.md', ...modules.map((file) => `src/${file.replaceAll(sep, '/')}`)];
  const examples = await Promise.all(
    files.map(async (file) => {
      const text = await readFile(new URL(file, PACKAGE), 'utf8');
      const plain = file.endsWith('.ts') ? text.replaceAll(/^ *\* ?/gm, '') : text;
      return [...plain.matchAll(/^```ts\n(.*?)^```/gms)].map(([, code = ''], index) => ({
        name: `${file} ${index + 1}`,
        code,
      }));
    }),
  );
  return examples.flat();
}
