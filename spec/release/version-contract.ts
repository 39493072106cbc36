/** Gives the contract the version of its package, which `changeset version` has just moved. */
import { readFile, writeFile } from 'node:fs/promises';
import packageJson from '../package.json' with { type: 'json' };

const VERSION_LINE = /^  version: .*$/m;
const OPENAPI = new URL('../openapi.yaml', import.meta.url);

const text = await readFile(OPENAPI, 'utf8');
if (!VERSION_LINE.test(text)) throw new Error('spec/openapi.yaml has no line `  version: …` under `info`.');
await writeFile(OPENAPI, text.replace(VERSION_LINE, `  version: ${packageJson.version}`));
