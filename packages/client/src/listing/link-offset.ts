import { createFailure } from '../failure/create-failure.ts';
import type { FailureDetails } from '../failure/flag-contract-error.ts';
import { PagingError } from '../failure/paging-error.ts';
import type { Body } from './list.ts';

/** Where a link of a page leads: its offset, which is all that is taken from it. Undefined without such a link. */
export function linkOffset(
  name: string,
  { _links: links }: Body<unknown>,
  details: FailureDetails,
): number | undefined {
  const link = links?.[name];
  if (!link) return undefined;
  const url = URL.canParse(link.href, details.url) ? new URL(link.href, details.url) : undefined;
  const offset = url?.searchParams.get('offset') ?? '0';
  if (details.url?.startsWith(`${url?.origin}/`) && /^\d{1,15}$/.test(offset)) return Number(offset);
  return failPaging(`the link \`${name}\` leads to no page of this list`, details);
}

export function failPaging(reason: string, details: FailureDetails): never {
  throw createFailure(PagingError, details, `can not be read on: ${reason}.`);
}
