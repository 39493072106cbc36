import { mkdir, writeFile } from 'node:fs/promises';
import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readSources } from './read-sources.ts';
import { renderPage } from './render-page.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const folder = fileURLToPath(new URL('../dist/docs', import.meta.url));
const file = `${folder}/index.html`;

await mkdir(folder, { recursive: true });
await writeFile(file, await renderPage(readSources()));
// From the root of the repository: turbo prints the line again from its cache, wherever the checkout lies then.
console.log(`Wrote ${relative(root, file)}. Open it in a browser.`);
