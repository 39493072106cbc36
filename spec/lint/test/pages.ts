import { readFileSync } from 'node:fs';
import { stringify } from 'yaml';
import type { Files } from './redocly.ts';

export const HEADINGS = ['What', 'Why', 'Incorrect', 'Correct', 'When to disable'];

export const readPage = (rule: string): string =>
  readFileSync(new URL(`../docs/${rule}.md`, import.meta.url), 'utf8');

/** The files that a section of a rule's page shows: each is a block of YAML whose first line is `# path`. */
export function exampleFiles(rule: string, heading: string): Files {
  const section =
    readPage(rule)
      .split(/^## /m)
      .find((text) => text.startsWith(`${heading}\n`)) ?? '';
  const blocks = section.matchAll(/^```yaml\n# (\S+)\n(.*?)^```$/gms);
  return withRoot(Object.fromEntries(Array.from(blocks, ([, path = '', text = '']) => [path, text])));
}

const COMPONENTS = ['headers', 'parameters', 'schemas'];

/** Adds an `openapi.yaml`, if there is none, that refers to the first file of each folder. */
function withRoot(files: Files): Files {
  const first = (folder: string): string | undefined =>
    Object.keys(files).find((path) => path.startsWith(`${folder}/`));
  const components = COMPONENTS.flatMap((folder) => {
    const path = first(folder);
    return path === undefined ? [] : [[folder, { First: { $ref: path } }] as const];
  });
  const path = first('paths');
  const root = {
    openapi: '3.1.0',
    info: { title: 'Example', version: '1.0.0' },
    paths: path === undefined ? {} : { '/projects/{key}': { $ref: path } },
    components: Object.fromEntries(components),
  };
  return { 'openapi.yaml': stringify(root), ...files };
}
