import { contract, resolveParameter } from '../contract/contract.ts';
import type { PageWindow } from './page-links.ts';

/** The parameters that choose a page. */
export interface PageValues {
  readonly limit?: number;
  readonly offset?: number;
}

/**
 * Compiles what the contract says of pages that are not asked for in full: without `limit` a page is as large as the
 * contract's default, and where it has none, as large as it may be.
 *
 * @param path the path of the operation as the contract writes it
 */
export function compilePageWindow(path: string): (values: PageValues) => PageWindow {
  const parameters = (contract.paths[path]?.get.parameters ?? []).map(resolveParameter);
  const limits = parameters.find(({ name }) => name === 'limit')?.schema;
  const usual = limits?.default ?? limits?.maximum;
  if (typeof usual !== 'number') {
    throw new Error(`The contract does not say how large a page of ${path} may be.`);
  }
  return ({ limit = usual, offset = 0 }) => ({ limit, offset });
}
