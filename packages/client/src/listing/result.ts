import { FlagContractError } from '../failure/flag-contract-error.ts';
import type { ForbiddenError } from '../failure/forbidden-error.ts';
import type { InvalidRequestError } from '../failure/invalid-request-error.ts';
import type { NotFoundError } from '../failure/not-found-error.ts';
import type { RateLimitError } from '../failure/rate-limit-error.ts';
import type { ServerError } from '../failure/server-error.ts';
import type { UnauthorizedError } from '../failure/unauthorized-error.ts';

/** A page came. */
export interface Success<PageOfList> {
  readonly ok: true;
  readonly status: 200;
  readonly page: PageOfList;
}

/** No page came. `status` is the answer's where the contract documents it, and `other` for all the rest. */
export interface Failure<Status, Kind> {
  readonly ok: false;
  readonly status: Status;
  readonly error: Kind;
}

/**
 * What `.result()` gives: a page, or a failure, told apart by `ok` or by `status`.
 *
 * @example
 * ```ts
 * const result = await client.listFlags('shop').result();
 * switch (result.status) {
 *   case 200:
 *     console.log(result.page.items.length);
 *     break;
 *   case 429:
 *     console.log('Busy for', result.error.retryAfterMs, 'ms');
 *     break;
 *   default:
 *     console.log(result.error.message);
 * }
 * ```
 */
export type Result<PageOfList> =
  | Success<PageOfList>
  | Failure<400, InvalidRequestError>
  | Failure<401, UnauthorizedError>
  | Failure<403, ForbiddenError>
  | Failure<404, NotFoundError>
  | Failure<429, RateLimitError>
  | Failure<500, ServerError>
  | Failure<'other', FlagContractError>;

const DOCUMENTED: readonly unknown[] = [400, 401, 403, 404, 429, 500];

export async function toResult<PageOfList>(answered: PromiseLike<PageOfList>): Promise<Result<PageOfList>> {
  try {
    return { ok: true, status: 200, page: await answered };
  } catch (error) {
    if (!(error instanceof FlagContractError)) throw error;
    const { status } = error;
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the class of a failure follows from its status.
    return {
      ok: false,
      status: DOCUMENTED.includes(status) ? status : 'other',
      error,
    } as Result<PageOfList>;
  }
}
