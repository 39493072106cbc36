import { plainText } from './plain-text.ts';
import type { ReportedFailure } from './report.ts';

/**
 * A failure as lines without colors: what is wrong, what should have been seen, what was, how far it reaches, and how to
 * see it again.
 */
export function failureLines({ sentence, expected, seen, extent, curl }: ReportedFailure): string[] {
  return [
    sentence,
    `  expected  ${expected}`,
    `  seen      ${seen}`,
    ...(extent === undefined ? [] : [`  extent    ${extent}`]),
    ...curl.map((line) => `  ${line}`),
  ].map(plainText);
}
