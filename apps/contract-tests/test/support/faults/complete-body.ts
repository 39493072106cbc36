import { component, componentName, type Reference } from '../../../src/contract/contract.ts';
import type { Bundle, JsonType, Schema } from '../read-bundle.ts';

/** A value in a body, and what the contract says of it. */
export interface Place {
  /** The part of a schema that it is an instance of: `FeatureFlag.tags[]`, `FeatureFlag.environments.*`. */
  readonly name: string;
  readonly path: readonly string[];
  readonly required: boolean;
  /** The types that the schema allows; nothing when it allows any value. */
  readonly types: readonly JsonType[] | undefined;
}

interface CompleteBody {
  readonly body: unknown;
  /** Every value in the body, the whole of it included. */
  readonly places: readonly Place[];
  /** The names of the schemas that the body holds instances of. */
  readonly schemas: ReadonlySet<string>;
}

/** Where a value is being built. Its members are named after `owner`, the nearest schema that has a name. */
interface Site extends Omit<Place, 'types'> {
  readonly owner: string;
  readonly within: readonly string[];
}

// Whatever is not listed here is refused: no part of a schema may be passed over in silence.
const NOTES = ['description', 'example', 'deprecated', 'x-beyond-the-pages'];
const SCALAR = ['type', 'enum', 'format', 'minimum', ...NOTES];
const ANY = ['$ref', 'anyOf', 'properties', 'required', 'additionalProperties', 'items', ...SCALAR];

/** A body with every property that its schemas declare, an entry in every array and map. */
export function completeBody(bundle: Bundle, reference: Reference): CompleteBody {
  const places: Place[] = [];
  const schemas = new Set<string>();

  function build(schema: Schema, site: Site): unknown {
    refuseOthers(ANY, schema, site.name);
    if (schema.$ref !== undefined) return buildReferenced({ ...schema, $ref: schema.$ref }, site);
    const types = typesOf(schema, site.name);
    places.push({ name: site.name, path: site.path, required: site.required, types });
    const [type, ...others] = types?.filter((each) => each !== 'null') ?? [];
    if (others.length > 0) throw new Error(`completeBody doesn't know which type ${site.name} takes`);
    if (type === 'object') return buildObject(schema, site);
    if (type === 'array' && schema.items !== undefined) return [build(schema.items, member(site, '0', '[]'))];
    const { example } = schema;
    const tellsNothing = example === undefined || (example === null && type !== undefined);
    if (tellsNothing) throw new Error(`${site.name} has no example to be built from`);
    return example;
  }

  function buildReferenced({ $ref, ...notes }: Schema & Reference, site: Site): unknown {
    refuseOthers(NOTES, notes, site.name);
    const name = componentName({ $ref });
    if (site.within.includes(name)) throw new Error(`completeBody doesn't know where to end ${name}`);
    schemas.add(name);
    const schema = { ...component(bundle.components.schemas, { $ref }), ...notes };
    return build(schema, { ...site, owner: name, within: [...site.within, name] });
  }

  function buildObject(
    { properties = {}, required = [], additionalProperties }: Schema,
    site: Site,
  ): unknown {
    const entries = Object.entries(properties).map(([key, property]) => [
      key,
      build(property, { ...member(site, key, `.${key}`), required: required.includes(key) }),
    ]);
    if (typeof additionalProperties === 'object') {
      entries.push(['entry', build(additionalProperties, member(site, 'entry', '.*'))]);
    }
    return Object.fromEntries(entries);
  }

  const name = componentName(reference);
  const body = build(reference, { name, owner: name, path: [], required: false, within: [] });
  return { body, places, schemas };
}

function member({ owner, path, within }: Site, step: string, suffix: string): Site {
  const name = owner + suffix;
  return { name, owner: name, path: [...path, step], required: false, within };
}

function typesOf({ type, anyOf }: Schema, name: string): readonly JsonType[] | undefined {
  if (anyOf === undefined) return type === undefined ? undefined : [type].flat();
  for (const choice of anyOf) refuseOthers(SCALAR, choice, name);
  const types = anyOf.map((choice) => typesOf(choice, name) ?? []);
  return types.some(({ length }) => length === 0) ? undefined : [...new Set(types.flat())];
}

function refuseOthers(keywords: readonly string[], schema: Schema, name: string): void {
  const others = Object.keys(schema).filter((keyword) => !keywords.includes(keyword));
  if (others.length > 0) throw new Error(`completeBody doesn't know ${others.join(', ')}, in ${name}`);
}
