import type { ProxiedAnswer } from '../mutant.ts';

/** An error in the documented form. */
export function refusal(status: number, code: string, message: string): ProxiedAnswer {
  return { status, headers: { 'content-type': 'application/json' }, body: { code, message } };
}
