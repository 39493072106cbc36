import type { FailureDetails } from '../failure/flag-contract-error.ts';
import { PagingError } from '../failure/paging-error.ts';
import type { Body } from './list.ts';

/** Where a link of a page leads: its offset, which is all that is taken from it. Undefined without such a link. */
export function linkOffset(
  name: string,
  { _links: links }: Body<unknown>,
  baseUrl: string,
  details: FailureDetails,
): number | undefined {
  const link = links?.[name];
  if (!link) return undefined;
  const url = URL.canParse(link.href, baseUrl) ? new URL(link.href, baseUrl) : undefined;
  const offset = Number(url?.searchParams.get('offset') ?? 0);
  if (url?.origin === new URL(baseUrl).origin && Number.isSafeInteger(offset) && offset >= 0) return offset;
  return failPaging(`the link \`${name}\` leads to no page of this list`, details);
}

export function failPaging(reason: string, details: FailureDetails): never {
  throw new PagingError(`${details.operation} can not be read on: ${reason}.`, details);
}
