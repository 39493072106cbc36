import type { Colors } from './colors.ts';
import { plainText } from '../plain-text.ts';
import type { ReportedFailure } from '../report.ts';
import { wrapped } from './wrapped.ts';

const CURL_LINES_MAX = 3;

const SENTENCE_INDENT = 4;
const LABEL_INDENT = 6;
const VALUE_INDENT = 16;

/** What is wrong, as it stands above what shows it. */
export function renderSentence(sentence: string, width: number): string {
  return ' '.repeat(SENTENCE_INDENT) + wrapped(plainText(sentence), width, SENTENCE_INDENT);
}

/** What shows that something is wrong. Curl lines are never wrapped, so that they can be copied. */
export function renderFailure(
  { expected, seen, extent, curl }: ReportedFailure,
  colors: Colors,
  width: number,
): string {
  const value = (label: string, text: string): string =>
    ' '.repeat(LABEL_INDENT) + label.padEnd(VALUE_INDENT - LABEL_INDENT) + wrapped(text, width, VALUE_INDENT);
  return [
    value('expected', colors.green(plainText(expected))),
    value('seen', colors.red(plainText(seen))),
    ...(extent === undefined ? [] : [value('extent', plainText(extent))]),
    ...curl.slice(0, CURL_LINES_MAX).map((line) => ' '.repeat(LABEL_INDENT) + colors.dim(plainText(line))),
  ].join('\n');
}
