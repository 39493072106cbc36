import { hash } from 'node:crypto';

/**
 * 32 hexadecimal digits that stand for a thing, always the same ones for the same path to it, so that two starts of a
 * server answer alike.
 *
 * @example deriveId('rule', 'web', 'dark-mode', 'production', 0)
 */
export function deriveId(...path: readonly (string | number)[]): string {
  return hash('sha256', JSON.stringify(path)).slice(0, 32);
}

/** The same with as many digits as the IDs of members have. */
export function deriveMemberId(...path: readonly (string | number)[]): string {
  return deriveId(...path).slice(0, 24);
}

/** The same in the form of a UUID. */
export function deriveUuid(...path: readonly (string | number)[]): string {
  return deriveId(...path).replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-');
}
