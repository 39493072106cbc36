import { PATHS } from '@flag-contract/types';
import type { OperationId } from '@flag-contract/types';
import { createFinalURL, serializePrimitiveParam } from 'openapi-fetch';
import { refuse } from '../failure/refuse.ts';
import { JOINED, MAY_BE_EMPTY } from '../query/parameters.ts';
import type { Parameters } from '../query/parameters.ts';

/**
 * The address of a question. The one file that knows openapi-fetch, which is in maintenance mode. It writes addresses;
 * its own sending is left out, for that follows redirects and has neither timeouts nor repetitions.
 */
export function buildUrl(
  baseUrl: string,
  operation: OperationId,
  projectKey: string,
  query: Parameters,
): string {
  const asked = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  for (const [name, value] of asked) {
    if (String(value) === '' && !(name in MAY_BE_EMPTY)) refuse(operation, `\`${name}\` is empty`);
  }
  try {
    return createFinalURL(PATHS[operation], {
      baseUrl,
      params: { path: { projectKey } },
      pathSerializer: (path) => path.replace('{projectKey}', encodeURIComponent(projectKey)),
      querySerializer: () => asked.flatMap(([name, value]) => serialize(name, value)).join('&'),
    });
  } catch {
    return refuse(operation, 'no URL can carry broken Unicode, or an object');
  }
}

function serialize(name: string, value: unknown): readonly string[] {
  if (String(value) === '') return [];
  const values: readonly unknown[] = Array.isArray(value) ? value : [value];
  const texts = name in JOINED ? [values.join(',')] : values;
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- openapi-fetch throws at what is no scalar.
  return texts.map((text) => serializePrimitiveParam(name, text as string));
}
