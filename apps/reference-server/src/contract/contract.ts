import bundle from '@flag-contract/spec/openapi.json' with { type: 'json' };

/** A JSON Schema as far as this server looks into it; Ajv reads the rest. */
export interface Schema {
  readonly type?: string | readonly string[];
  readonly $ref?: string;
  readonly description?: string;
  readonly enum?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: unknown;
  readonly example?: unknown;
  readonly items?: Schema;
  readonly properties?: Readonly<Record<string, Schema>>;
  readonly contentSchema?: Schema;
}

/** An OpenAPI parameter as far as this server looks into it. */
export interface Parameter {
  readonly name: string;
  readonly in: string;
  readonly explode?: boolean;
  readonly allowEmptyValue?: boolean;
  readonly schema: Schema;
  readonly example: unknown;
}

interface Reference {
  readonly $ref: string;
}

/** An OpenAPI response as far as this server looks into it. */
export interface DocumentedResponse {
  readonly headers: Readonly<Record<string, Reference>>;
  readonly content: {
    readonly 'application/json': { readonly examples: Readonly<Record<string, Reference>> };
  };
}

interface Operation {
  readonly operationId: string;
  readonly parameters: readonly Reference[];
  /** By status. */
  readonly responses: Readonly<Record<string, Reference>>;
}

interface Contract {
  readonly paths: Readonly<Record<string, { readonly get: Operation }>>;
  readonly components: {
    readonly examples: Readonly<Record<string, { readonly value: unknown }>>;
    readonly parameters: Readonly<Record<string, Parameter>>;
    readonly responses: Readonly<Record<string, DocumentedResponse>>;
    readonly schemas: Readonly<Record<string, Schema>>;
    readonly securitySchemes: { readonly ApiKey: { readonly name: string } };
  };
}

/** The bundled contract. The compiler proves that it has the parts that this server reads. */
export const contract: Contract = bundle;

/** Follows a schema's `$ref`, if it is one, to the component that it names. */
export function resolveSchema(schema: Schema): Schema {
  if (schema.$ref === undefined) return schema;
  return resolveSchema(component(contract.components.schemas, schema.$ref));
}

/** The parameter that an operation refers to. */
export function resolveParameter(reference: Reference): Parameter {
  return component(contract.components.parameters, reference.$ref);
}

/** The response that an operation refers to. */
export function resolveResponse(reference: Reference): DocumentedResponse {
  return component(contract.components.responses, reference.$ref);
}

/** The value of an example that a response refers to. */
export function resolveExample(reference: Reference): unknown {
  return component(contract.components.examples, reference.$ref).value;
}

function component<T>(components: Readonly<Record<string, T>>, ref: string): T {
  const found = components[ref.slice(ref.lastIndexOf('/') + 1)];
  if (found === undefined) throw new Error(`The contract has no ${ref}.`);
  return found;
}
