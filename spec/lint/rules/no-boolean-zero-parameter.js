import { accepts } from '../accepts.js';
import { childrenOf, isNode, takes } from '../nodes.js';
import { pageOf } from '../page.js';

/** @import { Context, Node, Visitor } from '../redocly.ts' */

/** 0 or 1 as code, in quotes, after `=`, or after "set to". A bare number elsewhere may count something. */
const SAYS_ZERO = /(?:[`'"=]|\bset(?:ting)?(?: \w+)? to )[01](?!\w|[.]\d)/i;

const ZEROS = [0, 1, '0', '1'];

/** @param {unknown} value */
const isZero = (value) => ZEROS.some((zero) => zero === value);

/** @param {unknown} text */
const saysZero = (text) => typeof text === 'string' && SAYS_ZERO.test(text);

/**
 * The keyword of a parameter or schema by which 0 or 1 is documented.
 *
 * @param {Node} node
 * @param {Context} context
 */
function evidence(node, context) {
  if (saysZero(node.description)) return 'description';
  if (isZero(node.example)) return 'example';
  if (isZero(node.default)) return 'default';
  if (Array.isArray(node.enum) && node.enum.some(isZero)) return 'enum';
  // A schema lists values, a parameter names objects that hold one.
  if (Array.isArray(node.examples)) return node.examples.some(isZero) ? 'examples' : undefined;
  const examples = childrenOf(node.examples).map(([, example]) => context.resolve(example).node);
  return examples.some((example) => isNode(example) && isZero(example.value)) ? 'examples' : undefined;
}

/** @returns {Visitor} */
export function noBooleanZeroParameter() {
  return {
    Parameter: {
      enter(parameter, context) {
        if (!takes('boolean', parameter.schema, context)) return;
        if (ZEROS.some((zero) => accepts(zero, parameter.schema, context))) return;
        const schema = context.resolve(parameter.schema).node;
        const keyword =
          evidence(parameter, context) ??
          (isNode(schema) && evidence(schema, context) ? 'schema' : undefined);
        if (keyword === undefined) return;
        context.report({
          message:
            `The parameter \`${String(parameter.name)}\` is boolean, but documented with 0 or 1, which its schema does not ` +
            "take. Write `type: string` with `enum: ['0', '1']`, and add 'true' and 'false' if they are taken too.",
          location: context.location.child(keyword).key(),
          reference: pageOf('no-boolean-zero-parameter'),
        });
      },
    },
  };
}
