/**
 * What our rules see of Redocly. The CLI is published as a bundle without types, so these are written by hand, and
 * name only what a rule here uses. A node is what somebody wrote in a YAML file: nothing of it can be relied on.
 */
type Keyword =
  | '$ref'
  | '$schema'
  | 'additionalProperties'
  | 'allOf'
  | 'anyOf'
  | 'const'
  | 'content'
  | 'default'
  | 'deprecated'
  | 'description'
  | 'else'
  | 'enum'
  | 'example'
  | 'examples'
  | 'explode'
  | 'externalValue'
  | 'if'
  | 'in'
  | 'items'
  | 'jsonSchemaDialect'
  | 'name'
  | 'not'
  | 'oneOf'
  | 'openapi'
  | 'pattern'
  | 'patternProperties'
  | 'prefixItems'
  | 'properties'
  | 'responses'
  | 'schema'
  | 'then'
  | 'type'
  | 'unevaluatedProperties'
  | 'value';

export type Node = { readonly [key in Keyword]?: unknown };

interface Source {
  readonly absoluteRef: string;
  readonly body: string;
  readonly constructor: new (absoluteRef: string, body: string) => Source;
}

export interface Place {
  readonly source: Source;
  readonly pointer: string;
}

interface Location extends Place {
  child(keys: string | number | readonly (string | number)[]): Location;
  /** The same place, shown at the key instead of the value. */
  key(): Place;
}

/** Where a `$ref` leads. Both are undefined when it leads nowhere. */
interface Resolved {
  readonly node?: unknown;
  readonly location?: Location;
}

export interface Context {
  /** Of the node itself, in the file where it is written; for `ref` visits, of the `$ref`. */
  readonly location: Location;
  readonly key: string | number;
  readonly type: { readonly name: string };
  readonly specVersion: string;
  /** Follows a `$ref` as seen from a file, this one unless told. What is no `$ref` comes back as it is. */
  resolve(node: unknown, from?: string): Resolved;
  report(problem: { message: string; location: Place; reference: string }): void;
}

/** `resolved` is there on `ref` visits only. */
export type Visit = (node: Node, context: Context, resolved: Resolved) => void;

/** By the name of an OpenAPI object, or `ref`, `any`, `enter`, `leave`. */
export interface Visitor {
  readonly [name: string]: Visitor | Visit;
}
