import { childrenOf } from '../nodes.js';
import { pageOf } from '../page.js';

/** @import { Context, Node, Visitor } from '../redocly.ts' */

/**
 * @param {Node} node a parameter, header or media type
 * @returns {boolean}
 */
const hasExample = (node) =>
  node.example !== undefined ||
  childrenOf(node.examples).length > 0 ||
  childrenOf(node.content).some(([, mediaType]) => hasExample(mediaType));

/**
 * @param {Node} node
 * @param {Context} context
 * @param {string} what
 */
function check(node, context, what) {
  if (hasExample(node)) return;
  context.report({
    message: `${what} has no example. Write \`example:\` with a value that works, beside \`schema\`.`,
    location: node.name === undefined ? context.location.key() : context.location.child('name'),
    reference: pageOf('parameter-example-required'),
  });
}

/** @returns {Visitor} */
export function parameterExampleRequired() {
  return {
    Parameter: {
      enter: (parameter, context) => check(parameter, context, `The parameter \`${String(parameter.name)}\``),
    },
    Header: { enter: (header, context) => check(header, context, `The header \`${String(context.key)}\``) },
  };
}
