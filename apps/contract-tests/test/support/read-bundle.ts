import { readContract, type Contract, type Reference } from '../../src/contract/contract.ts';

export type JsonType = 'string' | 'integer' | 'number' | 'boolean' | 'null' | 'array' | 'object';

/** The keywords of JSON Schema that decide what a body may look like, as far as the contract's responses use them. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: JsonType | readonly JsonType[];
  readonly anyOf?: readonly Schema[];
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly required?: readonly string[];
  readonly additionalProperties?: Schema | boolean;
  readonly items?: Schema;
  readonly example?: unknown;
}

/** The contract, with what the verifier leaves to the engines: schemas and examples. */
export interface Bundle extends Contract {
  readonly components: Contract['components'] & {
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
    readonly responses: Readonly<Record<string, BundledResponse>>;
  };
}

interface BundledResponse {
  readonly content: {
    readonly 'application/json': {
      readonly schema: Reference;
      readonly examples: Readonly<Record<string, Reference>>;
    };
  };
}

export async function readBundle(): Promise<Bundle> {
  // The lint of the spec wants a media type, a schema and examples of every response.
  return (await readContract()) as Bundle;
}
