import { readFileSync } from 'node:fs';
import openapiTS, { astToString } from 'openapi-typescript';
import { contractUrl } from './contract.ts';

/** The last paragraph of a description may list the requirements that stand behind it; callers have no use for them. */
const REQUIREMENT_IDS = /\s*^Requirements: `[^]*$/m;

/** The contract as TypeScript types. The one file that knows openapi-typescript, which is in maintenance mode. */
export async function renderTypes(): Promise<string> {
  const contract = readFileSync(contractUrl, 'utf8');
  const syntaxTree = await openapiTS(JSON.stringify(JSON.parse(contract, withoutRequirementIds)), {
    alphabetize: true,
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return withOpenLists(asPlainText(astToString(syntaxTree)));
}

/** Editors show text without a tag as it is, and indented text as code. */
function asPlainText(types: string): string {
  return types.replaceAll(/^( *(?:\/\*)?\* )@description /gm, '$1').replaceAll(/^( *\* ) {4}/gm, '$1');
}

/** Beside a plain `string` TypeScript forgets the words that an editor could complete. */
function withOpenLists(types: string): string {
  return types.replaceAll('") | string', '") | (string & {})');
}

function withoutRequirementIds(name: string, value: unknown): unknown {
  return name === 'description' && typeof value === 'string' ? value.replace(REQUIREMENT_IDS, '') : value;
}
