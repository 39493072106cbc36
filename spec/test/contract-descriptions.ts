import { readFileSync } from 'node:fs';

/** The bundled contract, of which nothing is taken for granted here. */
export const contract: unknown = JSON.parse(
  readFileSync(new URL('../dist/openapi.json', import.meta.url), 'utf8'),
);

export function child(node: unknown, key: string): unknown {
  return typeof node === 'object' && node !== null
    ? (node as Readonly<Record<string, unknown>>)[key]
    : undefined;
}

export function at(...keys: readonly string[]): unknown {
  return keys.reduce(child, contract);
}

export function resolve(ref: string): unknown {
  return at(
    ...ref
      .split('/')
      .slice(1)
      .map((key) => key.replaceAll('~1', '/').replaceAll('~0', '~')),
  );
}

/** Every description in the node, and in what it refers to. */
export function descriptionsIn(node: unknown, seen = new Set<string>()): string[] {
  if (typeof node !== 'object' || node === null) return [];
  return Object.entries(node).flatMap(([key, value]: [string, unknown]) => {
    if (key === 'description' && typeof value === 'string') return [value];
    if (key !== '$ref' || typeof value !== 'string') return descriptionsIn(value, seen);
    if (seen.has(value)) return [];
    seen.add(value);
    return descriptionsIn(resolve(value), seen);
  });
}

/** The ids of requirements that a text names. */
export function idsIn(text: string): string[] {
  return [...text.matchAll(/`((?:any|flags|tags)(?:\.[A-Za-z]+)+)`/g)].flatMap(([, id]) => id ?? []);
}

export function idsNamedIn(node: unknown): ReadonlySet<string> {
  return new Set(descriptionsIn(node).flatMap(idsIn));
}
