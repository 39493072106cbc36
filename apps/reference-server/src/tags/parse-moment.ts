import { invalidRequest, quote } from '../refusals/refusal.ts';

const RFC_3339 = /^(?<local>\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2})(?:\.\d+)?(?:Z|[+-]\d{2}:\d{2})$/;

/**
 * Reads a moment, Unix time in milliseconds or RFC 3339, into Unix time in milliseconds; a `Refusal` where text has the
 * form of one and is none.
 */
export function parseMoment(text: string): number {
  if (/^\d+$/.test(text)) return parseMilliseconds(text);
  const upper = text.toUpperCase();
  const moment = Date.parse(upper);
  // Date.parse() takes the 30th of February for a day in March, and 24:00 for the next day.
  if (Number.isNaN(moment) || !isDate(RFC_3339.exec(upper)?.groups?.['local'])) {
    throw invalidRequest(`\`asOf\` was sent as ${quote(text)}, which is no date and time.`);
  }
  return moment;
}

function parseMilliseconds(text: string): number {
  const moment = Number(text);
  if (Number.isSafeInteger(moment)) return moment;
  throw invalidRequest(
    `\`asOf\` was sent as ${quote(text)}; it takes Unix milliseconds up to ${Number.MAX_SAFE_INTEGER}.`,
  );
}

function isDate(local: string | undefined): boolean {
  return local !== undefined && new Date(`${local}Z`).toISOString().startsWith(local);
}
