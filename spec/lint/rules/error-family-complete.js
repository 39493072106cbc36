import { isNode } from '../nodes.js';
import { pageOf } from '../page.js';

/** @import { Visitor } from '../redocly.ts' */

const FAMILY = [400, 401, 403, 429, 500];
const WHEN_TEMPLATED = [404];

/**
 * @param {object} options
 * @param {readonly (number | string)[]} [options.statuses] what every operation documents
 * @param {readonly (number | string)[]} [options.whenTemplated] what operations document whose path has parameters
 * @returns {Visitor}
 */
export function errorFamilyComplete({ statuses = FAMILY, whenTemplated = WHEN_TEMPLATED }) {
  let path = '';
  return {
    Paths: {
      PathItem: {
        enter(_item, { key }) {
          path = String(key);
        },
        Operation: {
          enter(operation, context) {
            const { responses } = operation;
            const expected = [...statuses, ...(path.includes('{') ? whenTemplated : [])].map(String);
            const missing = expected.filter(
              (status) => !isNode(responses) || !Object.hasOwn(responses, status),
            );
            if (missing.length === 0) return;
            context.report({
              message:
                `\`${String(context.key)} ${path}\` documents no ${missing.toSorted().join(', ')}. ` +
                'Add each to `responses`, best as a `$ref` to a response that all operations share.',
              location: context.location.child('responses').key(),
              reference: pageOf('error-family-complete'),
            });
          },
        },
      },
    },
  };
}
