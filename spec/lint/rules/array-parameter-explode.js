import { takes } from '../nodes.js';
import { pageOf } from '../page.js';

/** @import { Visitor } from '../redocly.ts' */

/** @returns {Visitor} */
export function arrayParameterExplode() {
  return {
    Parameter: {
      enter(parameter, context) {
        const isQuery = parameter.in === 'query' && parameter.explode === undefined;
        if (!isQuery || !takes('array', parameter.schema, context)) return;
        context.report({
          message:
            `The array parameter \`${String(parameter.name)}\` does not say \`explode\`, and tools disagree on what that ` +
            'means. Write `explode: true` for `a=1&a=2`, `explode: false` for `a=1,2`.',
          location: context.location.child('name'),
          reference: pageOf('array-parameter-explode'),
        });
      },
    },
  };
}
