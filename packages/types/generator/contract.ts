import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

/** The parts of a JSON Schema that the tables are made from. */
export interface Schema {
  readonly $ref?: string;
  readonly type?: string;
  readonly enum?: readonly string[];
  readonly items?: Schema;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: string | number | boolean;
  readonly deprecated?: boolean;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly 'x-beyond-the-pages'?: true | readonly string[];
}

export interface Parameter {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly style?: string;
  readonly explode?: boolean;
  readonly allowEmptyValue?: boolean;
  readonly schema: Schema;
  readonly 'x-beyond-the-pages'?: true;
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly { readonly $ref: string }[];
}

export interface Contract {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly schemas: Readonly<Record<string, Schema>>;
  };
}

/** Where the bundled contract lies, as a file URL; `build` of `@flag-contract/spec` puts it there. */
export const contractUrl = new URL(import.meta.resolve('@flag-contract/spec/openapi.json'));

export function readContract(): Contract {
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- The bundle is linted before it gets here.
  return JSON.parse(readFileSync(fileURLToPath(contractUrl), 'utf8')) as Contract;
}

/** Follows a reference inside the contract; the siblings of the `$ref` win, as JSON Schema 2020-12 has it. */
export function resolveSchema(contract: Contract, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return { ...entry(contract.components.schemas, schema.$ref), ...schema };
}

export function resolveParameter(contract: Contract, reference: { readonly $ref: string }): Parameter {
  return entry(contract.components.parameters, reference.$ref);
}

function entry<T>(components: Readonly<Record<string, T>>, reference: string): T {
  const found = components[reference.slice(reference.lastIndexOf('/') + 1)];
  if (found === undefined) throw new Error(`The contract has no ${reference}.`);
  return found;
}
