import { isNode, onSchemas } from '../nodes.js';
import { pageOf } from '../page.js';

/** @import { Place, Visitor } from '../redocly.ts' */

/**
 * Why the pattern does not compile, or undefined when it does.
 *
 * @param {string} pattern
 */
function fault(pattern) {
  try {
    RegExp(pattern, 'u');
    return undefined;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @returns {Visitor} */
export function patternCompilesUnicode() {
  return onSchemas((schema, context) => {
    /** @type {(pattern: unknown, location: Place) => void} */
    const check = (pattern, location) => {
      const why = typeof pattern === 'string' ? fault(pattern) : undefined;
      if (why === undefined) return;
      context.report({
        message:
          `${why}. Validators compile patterns with the \`u\` flag, and Prism checks nothing at all where one fails. ` +
          'Of all punctuation only `^$\\.*+?()[]{}|/` may be escaped, and `-` inside a class that has `\\w`, `\\d` or `\\s` ' +
          'stands last or as `\\-`.',
        location,
        reference: pageOf('pattern-compiles-unicode'),
      });
    };
    check(schema.pattern, context.location.child('pattern'));
    if (!isNode(schema.patternProperties)) return;
    for (const pattern of Object.keys(schema.patternProperties)) {
      check(pattern, context.location.child(['patternProperties', pattern]).key());
    }
  });
}
