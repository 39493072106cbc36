import openapiTS, { astToString } from 'openapi-typescript';
import { contractUrl } from './contract.ts';

/** The contract as TypeScript types. The one file that knows openapi-typescript, which is in maintenance mode. */
export async function renderTypes(): Promise<string> {
  const syntaxTree = await openapiTS(contractUrl, {
    alphabetize: true,
    immutable: true,
    rootTypes: true,
    rootTypesNoSchemaPrefix: true,
    silent: true,
  });
  return astToString(syntaxTree);
}
