import { STATUS_CODES } from 'node:http';

import { documentedError } from '../contract/documented-responses.ts';
import { type ErrorRow } from '../refusals/error-rows.ts';

const STATUS_MIN = 400;
const STATUS_MAX = 599;

/** What a fault may be asked for as. */
export const FAULT_STATUSES = `a status from ${STATUS_MIN} to ${STATUS_MAX}`;

export function isFaultStatus(status: number): boolean {
  return Number.isInteger(status) && status >= STATUS_MIN && status <= STATUS_MAX;
}

/**
 * The refusal with a status that is asked for: the contract's own example where it documents the status, else one after
 * the status's name.
 *
 * @param origin what asks for it, for the message
 */
export function faultRow(status: number, origin: string): ErrorRow {
  const name = STATUS_CODES[status] ?? `Status ${status}`;
  const generic = {
    code: name.toLowerCase().replaceAll(/\W+/g, '_'),
    message: `${name}, as ${origin} asks for.`,
  };
  const { code, message } = documentedError(status) ?? generic;
  return { status, code, message };
}
