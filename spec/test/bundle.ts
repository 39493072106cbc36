import { readFileSync } from 'node:fs';

interface Reference {
  readonly $ref: string;
}

export interface Schema {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly example?: unknown;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly items?: Schema;
  readonly additionalProperties?: Schema | boolean;
}

interface Example {
  readonly summary: string;
  readonly value: unknown;
}

interface MediaType {
  readonly schema: Reference;
  readonly examples: Readonly<Record<string, Reference>>;
}

interface Parameter {
  readonly name: string;
  readonly in: string;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Reference[];
  readonly responses: { readonly 200: Reference };
}

interface Bundle {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly headers: Readonly<Record<string, object>>;
    readonly examples: Readonly<Record<string, Example>>;
    readonly responses: Readonly<Record<string, { readonly content: Readonly<Record<string, MediaType>> }>>;
  };
}

/** The contract as the build leaves it, in one file. */
export const bundle = JSON.parse(
  readFileSync(new URL('../dist/openapi.json', import.meta.url), 'utf8'),
) as Bundle;

/** The component that a reference points at, among the components of one kind. */
export function resolve<T>(components: Readonly<Record<string, T>>, { $ref }: Reference): T {
  const found = components[$ref.slice($ref.lastIndexOf('/') + 1)];
  if (found === undefined) throw new Error(`The bundle has no ${$ref}.`);
  return found;
}
