import { component } from '../../src/contract/contract.ts';
import type { Bundle } from './read-bundle.ts';

interface DeclaredMembers {
  readonly schemas: ReadonlySet<string>;
  /** `FeatureFlag.key` and so on. */
  readonly properties: readonly string[];
  readonly required: readonly string[];
}

/** What the contract declares for its responses. Found by searching its text, unlike the bodies that are counted by it. */
export function declaredMembers(bundle: Bundle): DeclaredMembers {
  const schemas = new Set<string>();
  const follow = (text: string): void => {
    for (const [$ref, name] of text.matchAll(/#\/components\/schemas\/(\w+)/g)) {
      if (name === undefined || schemas.has(name)) continue;
      schemas.add(name);
      follow(JSON.stringify(component(bundle.components.schemas, { $ref })));
    }
  };
  follow(JSON.stringify(bundle.components.responses));
  const membersOf = (keyword: 'properties' | 'required'): string[] =>
    [...schemas].flatMap((name) => {
      const declared = bundle.components.schemas[name]?.[keyword] ?? [];
      const members = keyword === 'required' ? Object.values(declared) : Object.keys(declared);
      return members.map((member) => `${name}.${String(member)}`);
    });
  return { schemas, properties: membersOf('properties'), required: membersOf('required') };
}
