import { PATHS } from '@flag-contract/types';
import type { OperationId } from '@flag-contract/types';
import { createFinalURL } from 'openapi-fetch';
import { refuse } from '../failure/refuse.ts';
import type { Parameters } from '../query/parameters.ts';
import { writeQuery } from '../query/write-query.ts';

/**
 * The address of a question, by openapi-fetch, which is in maintenance mode. It writes addresses; its own sending is
 * left out, for that follows redirects and has neither timeouts nor repetitions.
 */
export function buildUrl(
  baseUrl: string,
  operation: OperationId,
  projectKey: string,
  query: Parameters,
): string {
  try {
    return createFinalURL(PATHS[operation], {
      baseUrl,
      params: { path: { projectKey } },
      pathSerializer: (path) => path.replace('{projectKey}', encodeURIComponent(projectKey)),
      querySerializer: () => writeQuery(operation, query),
    });
  } catch (error) {
    if (error instanceof URIError) refuse(operation, 'no URL can carry broken Unicode');
    throw error;
  }
}
