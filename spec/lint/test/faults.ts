/** A way to spoil our own contract, and the rule that must see it. */
export interface Fault {
  readonly rule: string;
  readonly file: string;
  /** The first is replaced by the second, in which HERE marks the line to report. */
  readonly edit: readonly [RegExp, string];
  /** `file:line`, where the fault shows in another file. */
  readonly place?: string;
}

export const HERE = '# reported';

const DEEP = `
  _deep:
    description: A value.
    type: object
    properties:
      deeper: ${HERE}
        description: A value.
        type: object
        additionalProperties: true
`;

const UNUSED = `components:
  schemas:
    Unused: ${HERE}
      description: Nothing.
      type: string`;

const OURS: readonly Fault[] = [
  {
    rule: 'flag-contract/array-parameter-explode',
    file: 'parameters/FlagsEnv.yaml',
    edit: [/^name: env\n([^]*)explode: true\n/m, `name: env ${HERE}\n$1`],
  },
  {
    rule: 'flag-contract/deprecated-names-replacement',
    file: 'parameters/FlagsArchived.yaml',
    edit: [/^deprecated: true\n([^]*)Deprecated, use/m, `deprecated: true ${HERE}\n$1Not`],
  },
  {
    rule: 'flag-contract/description-is-a-sentence',
    file: 'schemas/FlagType.yaml',
    edit: [/^description: .*$/m, `description: a type ${HERE}`],
  },
  {
    rule: 'flag-contract/error-family-complete',
    file: 'paths/flags.yaml',
    edit: [/responses:([^]*)'429'/, `responses: ${HERE}$1'418'`],
  },
  {
    rule: 'flag-contract/no-boolean-zero-parameter',
    file: 'parameters/TagsArchived.yaml',
    edit: [/^example: .*$/m, `example: 1 ${HERE}`],
  },
  {
    rule: 'flag-contract/no-deep-inline-schema',
    file: 'schemas/Link.yaml',
    edit: [/\n$/, DEEP],
  },
  {
    rule: 'flag-contract/no-orphan-files',
    file: 'schemas/Orphan.yaml',
    edit: [/^/, `type: string ${HERE}\n`],
  },
  {
    rule: 'flag-contract/parameter-example-required',
    file: 'parameters/TagsPre.yaml',
    edit: [/^name: pre\n([^]*)\nexample:.*$/m, `name: pre ${HERE}\n$1`],
  },
  {
    rule: 'flag-contract/pattern-compiles-unicode',
    file: 'schemas/ApiVersion.yaml',
    edit: [/$/, `pattern: \\_ ${HERE}\n`],
  },
  {
    rule: 'flag-contract/prism-json-schema-dialect',
    file: 'openapi.yaml',
    edit: [/^(jsonSchemaDialect:) .*$/m, `$1 https://spec.openapis.org/oas/3.1/dialect/base ${HERE}`],
  },
  {
    rule: 'rule/operation-summary-sentence-case',
    file: 'paths/tags.yaml',
    edit: [/List tags$/m, `List Tags ${HERE}`],
  },
];

/** Redocly's own, of the strict set and those that redocly.yaml adds. */
const REDOCLYS: readonly Fault[] = [
  {
    rule: 'component-name-unique',
    file: 'openapi.yaml',
    edit: [/^components:$/m, `components:\n  responses:\n    TagPage:\n      description: Another.`],
    place: 'responses/TagPage.yaml:1',
  },
  {
    rule: 'info-license',
    file: 'openapi.yaml',
    edit: [/^info:([^]*) license:/m, `info: ${HERE}$1 x-license:`],
  },
  {
    rule: 'no-duplicated-tag-names',
    file: 'openapi.yaml',
    edit: [/^paths:$/m, `  - name: Tags ${HERE}\n    description: Again.\npaths:`],
  },
  {
    rule: 'no-http-verbs-in-paths',
    file: 'openapi.yaml',
    edit: [/\/api\/v2\/flags\//, '/api/v2/get-flags/'],
    place: 'paths/flags.yaml:1',
  },
  {
    rule: 'no-invalid-media-type-examples',
    file: 'examples/getTags.empty-page.yaml',
    edit: [/totalCount: .*$/m, `totalCount: none ${HERE}`],
  },
  {
    rule: 'no-invalid-parameter-examples',
    file: 'parameters/TagsLimit.yaml',
    edit: [/^example: .*$/m, `example: many ${HERE}`],
  },
  {
    rule: 'no-invalid-schema-examples',
    file: 'schemas/SdkAvailability.yaml',
    edit: [/^example: .*$/m, `example: nobody ${HERE}`],
  },
  {
    rule: 'no-unresolved-refs',
    file: 'schemas/CodeReferences.yaml',
    edit: [/\.\/CodeReferenceStatistic\.yaml$/m, `./Nowhere.yaml ${HERE}`],
  },
  {
    rule: 'no-unused-components',
    file: 'openapi.yaml',
    edit: [/^components:$/m, UNUSED],
  },
  {
    rule: 'operation-description',
    file: 'paths/tags.yaml',
    edit: [/^get:\n([^]*?) description:/, `get: ${HERE}\n$1 x-description:`],
  },
  {
    rule: 'operation-operationId-unique',
    file: 'paths/flags.yaml',
    edit: [/getFeatureFlags$/m, `getTags ${HERE}`],
  },
  {
    rule: 'operation-singular-tag',
    file: 'paths/tags.yaml',
    edit: [/tags:\n( *)- Tags$/m, `tags: ${HERE}\n$1- Tags\n$1- Feature flags`],
  },
  {
    rule: 'operation-tag-defined',
    file: 'paths/flags.yaml',
    edit: [/- Feature flags$/m, `- Flags ${HERE}`],
  },
  {
    rule: 'parameter-description',
    file: 'parameters/FlagsTag.yaml',
    edit: [/^name: tag\n([^]*)description:/m, `name: tag ${HERE}\n$1x-description:`],
  },
  {
    rule: 'scalar-property-missing-example',
    file: 'schemas/Modification.yaml',
    edit: [/ date:\n([^]*)\n +example: .*$/m, ` date: ${HERE}\n$1`],
  },
  {
    rule: 'spec-strict-refs',
    file: 'openapi.yaml',
    edit: [/^servers:$/m, `externalDocs:\n  $ref: paths/tags.yaml ${HERE}\nservers:`],
  },
  {
    rule: 'tags-alphabetical',
    file: 'openapi.yaml',
    edit: [/^tags:$/m, `tags:\n  - name: Zebras ${HERE}\n    description: The last.`],
  },
];

export const FAULTS = [...OURS, ...REDOCLYS];
