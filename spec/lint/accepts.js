import { COMPOSITIONS_MAX, follow, isNode } from './nodes.js';

/** @import { Context } from './redocly.ts' */

/**
 * Whether a schema accepts a value, by `type`, `enum`, `const` and what it is composed of; other keywords are not asked.
 *
 * @param {string | number} value
 * @param {unknown} schema
 * @param {Context} context
 * @param {string} [from] the file that the schema stands in
 * @param {number} [depth]
 * @returns {boolean}
 */
export function accepts(value, schema, context, from = context.location.source.absoluteRef, depth = 0) {
  const { node, file } = follow(schema, context, from);
  if (!isNode(node)) return node !== false;
  if (depth > COMPOSITIONS_MAX) return false;
  /** @param {unknown} part */
  const isRight = (part) => accepts(value, part, context, file, depth + 1);
  return (
    (node.type === undefined || [node.type].flat().some((type) => isOf(type, value))) &&
    (!Array.isArray(node.enum) || node.enum.includes(value)) &&
    (node.const === undefined || node.const === value) &&
    (!Array.isArray(node.allOf) || node.allOf.every(isRight)) &&
    [node.anyOf, node.oneOf].every((parts) => !Array.isArray(parts) || parts.some(isRight))
  );
}

/** @type {(type: unknown, value: string | number) => boolean} */
const isOf = (type, value) => type === typeof value || (type === 'integer' && Number.isInteger(value));
