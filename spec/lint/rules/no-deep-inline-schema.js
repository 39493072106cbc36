import { childrenOf, isNode, onSchemas } from '../nodes.js';
import { pageOf } from '../page.js';

/** @import { Node, Visit, Visitor } from '../redocly.ts' */

/** @type {(schema: Node) => boolean} */
const isObject = (schema) =>
  [schema.type].flat().includes('object') ||
  schema.properties !== undefined ||
  [schema.allOf, schema.anyOf, schema.oneOf].flatMap(childrenOf).some(([, part]) => isObject(part));

/** @type {(schema: Node) => Node[]} Schemas that speak of the same value as this one. */
const partsOf = ({ allOf, anyOf, oneOf, if: condition, then, else: otherwise, not }) =>
  [allOf, anyOf, oneOf, [condition, then, otherwise, not]].flatMap(childrenOf).map(([, part]) => part);

/** @type {(schema: Node) => Node[]} Schemas of values inside its value. */
const insideOf = ({ properties, patternProperties, prefixItems, items, additionalProperties }) =>
  [properties, patternProperties, prefixItems, [items, additionalProperties]]
    .flatMap(childrenOf)
    .map(([, child]) => child);

/**
 * @param {object} options
 * @param {number} [options.levels] how many inline objects may stand inside each other
 * @returns {Visitor}
 */
export function noDeepInlineSchema({ levels = 1 }) {
  /** @type {WeakMap<Node, number>} Redocly comes from the outside in; a schema that has a name is on level 0. */
  const levelOf = new WeakMap();
  /** @type {(schema: unknown, level: number) => void} */
  const note = (schema, level) => {
    if (isNode(schema) && schema.$ref === undefined) levelOf.set(schema, level);
  };
  /** @type {Visit} */
  const noteInline = ({ schema }) => note(schema, isNode(schema) && isObject(schema) ? 1 : 0);
  return {
    Header: { enter: noteInline },
    MediaType: { enter: noteInline },
    Parameter: { enter: noteInline },
    ...onSchemas((schema, context) => {
      const level = levelOf.get(schema) ?? 0;
      if (level <= levels) {
        for (const part of partsOf(schema)) note(part, level);
        for (const child of insideOf(schema)) note(child, level + (isObject(child) ? 1 : 0));
        return;
      }
      context.report({
        message:
          `This object schema is written ${level} levels deep in other schemas, where it has no name. ` +
          'Move it to a file of its own, or to `components/schemas`, and put a `$ref` here.',
        location: context.location.key(),
        reference: pageOf('no-deep-inline-schema'),
      });
    }),
  };
}
