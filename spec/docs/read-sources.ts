import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { Contract } from './contract.ts';
import type { Sources } from './render-page.ts';
import type { Requirement } from './render-requirements.ts';

const read = (path: string): string => readFileSync(new URL(path, import.meta.url), 'utf8');

/** Reads what the page is made of; the bundle is there after `build`. */
export function readSources(): Sources {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The bundle is linted before it gets here.
  const contract = JSON.parse(read('../dist/openapi.json')) as Contract;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- A test proves the shape of the file.
  const { requirements } = parse(read('../requirements.yaml')) as {
    readonly requirements: readonly Requirement[];
  };
  return { contract, requirements, decisions: read('../decisions.md'), style: read('style.css') };
}
