import { withCheckedOptions } from './options.js';
import { arrayParameterExplode } from './rules/array-parameter-explode.js';
import { deprecatedNamesReplacement } from './rules/deprecated-names-replacement.js';
import { descriptionIsASentence } from './rules/description-is-a-sentence.js';
import { errorFamilyComplete } from './rules/error-family-complete.js';
import { noBooleanZeroParameter } from './rules/no-boolean-zero-parameter.js';
import { noDeepInlineSchema } from './rules/no-deep-inline-schema.js';
import { noOrphanFiles } from './rules/no-orphan-files.js';
import { parameterExampleRequired } from './rules/parameter-example-required.js';
import { patternCompilesUnicode } from './rules/pattern-compiles-unicode.js';
import { prismJsonSchemaDialect } from './rules/prism-json-schema-dialect.js';

/** @import { Visitor } from './redocly.ts' */

const id = 'flag-contract';

/** @type {Readonly<Record<string, (options: never) => Visitor>>} */
const rules = {
  'array-parameter-explode': arrayParameterExplode,
  'deprecated-names-replacement': deprecatedNamesReplacement,
  'description-is-a-sentence': descriptionIsASentence,
  'error-family-complete': errorFamilyComplete,
  'no-boolean-zero-parameter': noBooleanZeroParameter,
  'no-deep-inline-schema': noDeepInlineSchema,
  'no-orphan-files': noOrphanFiles,
  'parameter-example-required': parameterExampleRequired,
  'pattern-compiles-unicode': patternCompilesUnicode,
  'prism-json-schema-dialect': prismJsonSchemaDialect,
};

const checkedRules = Object.fromEntries(
  Object.entries(rules).map(([name, rule]) => [name, withCheckedOptions(`${id}/${name}`, rule)]),
);

/** `extends: [flag-contract/recommended]` turns every rule on. */
const recommended = {
  rules: Object.fromEntries(Object.keys(rules).map((name) => [`${id}/${name}`, 'error'])),
};

/** Rules for the Redocly CLI: a page for each is in `docs/`. */
// oxlint-disable-next-line import/no-default-export -- Redocly takes a plugin by its default export.
export default function flagContract() {
  return { id, rules: { oas3: checkedRules }, configs: { recommended } };
}
