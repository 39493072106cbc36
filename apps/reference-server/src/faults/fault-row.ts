import { STATUS_CODES } from 'node:http';

import { documentedError } from '../contract/documented-responses.ts';
import { type ErrorRow } from '../refusals/error-rows.ts';
import { invalidRequest, quote } from '../refusals/refusal.ts';

const STATUS_MIN = 400;
const STATUS_MAX = 599;

/**
 * The refusal that `Prefer: code=…` asks for: the contract's own example where it documents the status, else one after
 * the status's name.
 */
export function faultRow(code: string): ErrorRow {
  const status = Number(code);
  if (!/^[0-9]{3}$/.test(code) || status < STATUS_MIN || status > STATUS_MAX) {
    throw invalidRequest(
      `\`Prefer: code=\` was sent as ${quote(code)}; it takes a status from ${STATUS_MIN} to ${STATUS_MAX}.`,
    );
  }
  const name = STATUS_CODES[status] ?? `Status ${status}`;
  const generic = {
    code: name.toLowerCase().replaceAll(/\W+/g, '_'),
    message: `${name}, as \`Prefer: code=${status}\` asks for.`,
  };
  const { code: word, message } = documentedError(status) ?? generic;
  return { status, code: word, message };
}
