import { pageOf } from '../page.js';

/** @import { Visit, Visitor } from '../redocly.ts' */

const NAMES_REPLACEMENT =
  /\bDeprecated, use [^.]*?(?:`[^`]+`|\[[^\]]+\]\([^)]+\)).* instead\b|\bDeprecated without replacement\b/;

const DEPRECATABLE = ['Header', 'Operation', 'Parameter', 'Schema', 'SecurityScheme'];

/** @type {Visit} */
const check = (node, context) => {
  if (node.deprecated !== true) return;
  const description = typeof node.description === 'string' ? node.description : '';
  // Descriptions are wrapped, anywhere between two words.
  if (NAMES_REPLACEMENT.test(description.replaceAll(/\s+/g, ' '))) return;
  context.report({
    message:
      'This is deprecated, but its description does not say what to use. ' +
      'Write "Deprecated, use `the-new-one` instead." or "Deprecated without replacement."',
    location: context.location.child('deprecated').key(),
    reference: pageOf('deprecated-names-replacement'),
  });
};

/** @returns {Visitor} */
export function deprecatedNamesReplacement() {
  return {
    ...Object.fromEntries(DEPRECATABLE.map((type) => [type, { enter: check }])),
    // What stands beside a `$ref` belongs to this one use of the target.
    ref: { enter: check },
  };
}
