/** @import { Context, Node, Visit, Visitor } from './redocly.ts' */

/**
 * @param {unknown} value
 * @returns {value is Node}
 */
export const isNode = (value) => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * The nodes under each key of a node, or each index of a list.
 *
 * @param {unknown} value
 * @returns {[key: string, node: Node][]}
 */
export function childrenOf(value) {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).filter(
    /** @returns {entry is [string, Node]} */ (/** @type {[string, unknown]} */ entry) => isNode(entry[1]),
  );
}

/**
 * Visits every schema, and the keywords that stand beside a `$ref` to one: Redocly shows those only with the `$ref`.
 *
 * @param {Visit} visit
 * @returns {Visitor}
 */
export function onSchemas(visit) {
  return {
    Schema: { enter: visit },
    ref: {
      enter(node, context, resolved) {
        if (context.type.name === 'Schema') visit(node, context, resolved);
      },
    },
  };
}

/** Deeper compositions are loops. */
export const COMPOSITIONS_MAX = 8;

/**
 * Whether a schema takes values of a type, itself or by a part that it is composed of.
 *
 * @param {string} type
 * @param {unknown} schema
 * @param {Context} context
 * @param {string} [from] the file that the schema stands in
 * @param {number} [depth]
 * @returns {boolean}
 */
export function takes(type, schema, context, from = context.location.source.absoluteRef, depth = 0) {
  const { node, file } = follow(schema, context, from);
  if (!isNode(node) || depth > COMPOSITIONS_MAX) return false;
  if ([node.type].flat().includes(type)) return true;
  return [node.allOf, node.anyOf, node.oneOf]
    .flatMap(childrenOf)
    .some(([, part]) => takes(type, part, context, file, depth + 1));
}

/**
 * A schema where its `$ref` leads, and the file in which it stands there.
 *
 * @param {unknown} schema
 * @param {Context} context
 * @param {string} from
 */
export function follow(schema, context, from) {
  const { node, location } = context.resolve(schema, from);
  const isRef = isNode(schema) && schema.$ref !== undefined;
  return { node, file: isRef ? location?.source.absoluteRef : from };
}
