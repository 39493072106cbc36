import { readFileSync } from 'node:fs';

/** A package with the version that the workspace has of it, such as `vitest@5.1.1`: what npm is given. */
export function asHere(name: string): string {
  const file = new URL(`../../node_modules/${name}/package.json`, import.meta.url);
  const { version } = JSON.parse(readFileSync(file, 'utf8')) as { readonly version: string };
  return `${name}@${version}`;
}
