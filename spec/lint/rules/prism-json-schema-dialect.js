import { onSchemas } from '../nodes.js';
import { pageOf } from '../page.js';

/** @import { Context, Visitor } from '../redocly.ts' */

/** Tried one by one on Prism 5.16; `http:` and `https:` matter, a `#` at the end does not. */
const UNDERSTOOD = [
  'https://json-schema.org/draft/2020-12/schema',
  'https://json-schema.org/draft/2019-09/schema',
  'http://json-schema.org/draft-07/schema',
];

const ADVICE = `Write ${UNDERSTOOD[0]} (or another that Prism takes: ${UNDERSTOOD.slice(1).join(', ')}).`;

/**
 * @param {unknown} dialect
 * @param {Context} context
 * @param {'jsonSchemaDialect' | '$schema'} keyword
 */
function check(dialect, context, keyword) {
  if (typeof dialect === 'string' && UNDERSTOOD.includes(dialect.replace(/#$/, ''))) return;
  context.report({
    message:
      dialect === undefined
        ? `There is no \`jsonSchemaDialect\`, so Prism validates as draft-07 and passes over newer keywords. ${ADVICE}`
        : `Prism does not know this dialect, and then validates nothing, silently. ${ADVICE}`,
    location: context.location.child(dialect === undefined ? 'openapi' : keyword),
    reference: pageOf('prism-json-schema-dialect'),
  });
}

/** @returns {Visitor} */
export function prismJsonSchemaDialect() {
  return {
    Root: {
      enter(root, context) {
        if (context.specVersion !== 'oas3_0') check(root.jsonSchemaDialect, context, 'jsonSchemaDialect');
      },
    },
    ...onSchemas((schema, context) => {
      // OpenAPI 3.0 has no such keyword, and the struct rule says so.
      if (schema.$schema !== undefined) check(schema.$schema, context, '$schema');
    }),
  };
}
