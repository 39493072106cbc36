import type { Colors } from './colors.ts';
import { plainText } from '../plain-text.ts';
import type { CheckReport, Report, Surveyed } from '../report.ts';
import { unreadInWords } from '../unread-in-words.ts';
import { wrapped } from './wrapped.ts';

/** More fields show no more than that the target has moved on. */
const DRIFT_MAX = 5;

/** What was not judged, and what else whoever owns the target may want to know. */
export function renderNotes(report: Report, colors: Colors, width: number): string[] {
  return [
    ...unjudged(report.checks, 'inconclusive', colors, width),
    ...unjudged(report.checks, 'not exercised', colors, width),
    ...mended(report.checks, colors),
    ...drift(report, colors, width),
    ...surveyNotes(report).map((note) => wrapped(note, width, 0)),
    ...disagreements(report).map((note) => wrapped(note, width, 0)),
  ];
}

/** Checks that lack the same are told together. */
function unjudged(
  checks: readonly CheckReport[],
  verdict: CheckReport['verdict'],
  { yellow, dim }: Colors,
  width: number,
): string[] {
  const own = checks.filter((check) => check.verdict === verdict);
  if (own.length === 0) return [];
  const reasons = Map.groupBy(own, ({ reason = '' }) => reason);
  const lines = [...reasons].flatMap(([reason, members]) => [
    `  ${wrapped(plainText(reason), width, 2)}`,
    dim(`    ${wrapped(members.map(({ id }) => id).join(', '), width, 4)}`),
  ]);
  return [[yellow(`${own.length} ${verdict}`), ...lines].join('\n')];
}

/** That a known failure is gone is news: its line can go too, and then it can't come back unseen. */
function mended(checks: readonly CheckReport[], { green, dim }: Colors): string[] {
  const lines = checks
    .filter(({ verdict, knownFailing }) => knownFailing === true && verdict === 'passed')
    .map(({ id }) => `  ${green('passes now')}  ${id}  ${dim('Take it off the list of known failures.')}`);
  return lines.length === 0 ? [] : [lines.join('\n')];
}

function drift({ drift: fields }: Report, { yellow, dim }: Colors, width: number): string[] {
  if (fields.length === 0) return [];
  const more = fields.length - DRIFT_MAX;
  return [
    [
      yellow(`${fields.length} ${fields.length === 1 ? 'field' : 'fields'} that the contract does not know`),
      ...fields
        .slice(0, DRIFT_MAX)
        .map(
          ({ schema, path, answers, exampleValue }) =>
            `  ${plainText(path)} ${dim(wrapped(plainText(`of ${schema}, in ${answers} answers, such as ${exampleValue}`), width, 4))}`,
        ),
      ...(more > 0 ? [`  … and ${more} more; report.json (--report-dir) has them all.`] : []),
    ].join('\n'),
  ];
}

function surveyNotes({ surveyed }: Report): string[] {
  return [
    ...unreadInWords(surveyed).map((sentence) => plainText(`${sentence}.`)),
    ...environments(surveyed),
    ...surveyed.lists
      .filter(({ complete }) => !complete)
      .map(
        ({ operationId, itemsRead, totalCount }) =>
          `${operationId}: ${itemsRead} of ${totalCount ?? 'unknown'} items were read; the rest was judged by totals and by walks over its end.`,
      ),
  ];
}

/** The page's own reading is no news. */
function environments({ environments: { reading } }: Surveyed): string[] {
  switch (reading) {
    case 'page':
      return [];
    case '20240415':
      return ['Flags show environments only when asked for some, as in API version 20240415.'];
    case 'mixed':
      return ['Some flags show environments and some do not.'];
    case 'unknown':
      return ['No flag tells which environments are shown.'];
  }
}

function disagreements(report: Report): string[] {
  return report.disagreements.map(({ request, ajv, prism }) =>
    plainText(
      `Prism disagrees on ${request}: Ajv says ${said(ajv)}; Prism says ${said(prism)}. Ajv's verdict counts.`,
    ),
  );
}

function said(violations: readonly string[]): string {
  return violations.join('; ') || 'nothing';
}
