/** The parts of the bundled contract that the page shows. */
export interface Contract {
  readonly info: Readonly<Record<'title' | 'version' | 'summary' | 'description', string>>;
  readonly servers: readonly { readonly url: string; readonly description: string }[];
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly securitySchemes: Readonly<
      Record<string, { readonly name: string; readonly description: string }>
    >;
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly headers: Readonly<Record<string, Header>>;
    readonly examples: Readonly<Record<string, { readonly summary: string; readonly value: unknown }>>;
    readonly responses: Readonly<Record<string, Response>>;
  };
}

export interface Reference {
  readonly $ref: string;
}

export interface Operation {
  readonly operationId: string;
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly Reference[];
  readonly responses: Readonly<Record<string, Reference>>;
}

export interface Schema extends Partial<Reference> {
  readonly description?: string;
  readonly type?: string | readonly string[];
  readonly enum?: readonly string[];
  readonly anyOf?: readonly Schema[];
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly additionalProperties?: boolean | Schema;
  readonly required?: readonly string[];
  readonly dependentRequired?: Readonly<Record<string, readonly string[]>>;
  readonly contentSchema?: Reference;
  readonly pattern?: string;
  readonly format?: string;
  readonly minimum?: number;
  readonly maximum?: number;
  readonly minItems?: number;
  readonly minLength?: number;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly deprecated?: boolean;
  readonly 'x-beyond-the-pages'?: true | readonly string[];
}

interface Header {
  readonly description: string;
  readonly schema: Schema;
  readonly example?: unknown;
}

export interface Parameter extends Header {
  readonly name: string;
  readonly in: 'path' | 'query' | 'header';
  readonly required?: boolean;
  readonly deprecated?: boolean;
  readonly explode?: boolean;
  readonly 'x-beyond-the-pages'?: true;
}

export interface Response {
  readonly description: string;
  readonly headers: Readonly<Record<string, Reference>>;
  readonly content: {
    readonly 'application/json': {
      readonly schema: Reference;
      readonly examples: Readonly<Record<string, Reference>>;
    };
  };
}

export function nameOf({ $ref }: Reference): string {
  return $ref.slice($ref.lastIndexOf('/') + 1);
}

export function resolve<T>(components: Readonly<Record<string, T>>, reference: Reference): T {
  const found = components[nameOf(reference)];
  if (found === undefined) throw new Error(`The contract has no ${reference.$ref}.`);
  return found;
}

/** A schema with what it refers to; the siblings of a `$ref` win, as JSON Schema 2020-12 has it. */
export function resolveSchema({ components }: Contract, schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return { ...resolve(components.schemas, { $ref: schema.$ref }), ...schema };
}
