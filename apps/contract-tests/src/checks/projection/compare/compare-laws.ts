import type { Failure } from '../../../failure/failure.ts';
import { FLAGS } from '../../../listing/listing.ts';
import type { Page } from '../../../listing/page.ts';
import { pageQuery } from '../../../listing/page-query.ts';
import { EVIDENCE_QUERY } from '../../../survey/evidence-query.ts';
import { listOf } from '../../../survey/list-read.ts';
import { mayCompare } from '../../../survey/may-compare.ts';
import type { Survey } from '../../../survey/survey.ts';
import type { Query } from '../../../target/query.ts';
import { judged, notExercised, type CheckContext, type Outcome } from '../../check.ts';
import { listDiffers } from '../shown-differences.ts';
import { environmentsDiffer } from './environments-differ.ts';
import { showFlags, shownOn, type ShownFlag } from '../shown-flags.ts';

export const COMPARE_TRUE: Query = [['compare', 'true']];
/** A page that shows everything, of flags that differ: one law judges what it counts, another what it shows. */
export const COMPARED_PAGE: Query = [...COMPARE_TRUE, ...EVIDENCE_QUERY, ...pageQuery(3, 1)];
const COMPARE_FALSE: Query = [['compare', 'false']];

export function withoutCompare(survey: Survey): Outcome | undefined {
  if (mayCompare(survey)) return undefined;
  const { reading } = survey.environments;
  return notExercised(reading === 'unknown' ? 'a flag' : '`compare`, which API version 20240415 lacks');
}

export async function listsAPart(context: CheckContext): Promise<Outcome> {
  const absent = withoutCompare(context.survey);
  if (absent !== undefined) return absent;
  const [plain, different, likeNone] = await Promise.all([
    showFlags(context, []),
    showFlags(context, COMPARE_TRUE),
    showFlags(context, COMPARE_FALSE),
  ]);
  const whole = listOf(context.survey.listings[FLAGS.operationId].whole);
  const strangers = whole?.complete ? different.page.keys.filter((key) => !whole.keys.includes(key)) : [];
  return judged([
    ...listDiffers({ before: plain, after: likeNone }),
    ...strangers.slice(0, 1).map((key) => ({
      sentence: '`compare=true` lists a flag that is not listed without it.',
      expected: 'flags of the list without `compare`',
      seen: key,
      exchanges: [different.page.exchange, plain.page.exchange],
    })),
  ]);
}

/** The flags whose environments differ, by the rule of decisions.md, against those that are listed. */
export async function listsThoseThatDiffer(context: CheckContext): Promise<Outcome> {
  const absent = withoutCompare(context.survey);
  if (absent !== undefined) return absent;
  const pages = listOf(context.survey.evidence.flags)?.pages ?? [];
  const flags = pages.flatMap((page) => shownOn(page).flags);
  const configurations = flags.flatMap(configurationsOf);
  if (configurations.length === 0 || !configurations.every((fields) => 'rules' in fields)) {
    return notExercised('a flag that shows its rules in each environment');
  }
  const { page } = await showFlags(context, COMPARE_TRUE);
  const exchanges = [page, ...pages.slice(0, 1)].map(({ exchange }) => exchange);
  return judged(wronglyCompared(flags, page).map((failure) => ({ ...failure, exchanges })));
}

function wronglyCompared(flags: readonly ShownFlag[], { keys }: Page): Omit<Failure, 'exchanges'>[] {
  const listed = new Set(keys);
  const wrong = flags.filter((flag) => environmentsDiffer(configurationsOf(flag)) !== listed.has(flag.key));
  const alike = wrong.find(({ key }) => listed.has(key));
  // A page that is full may leave the rest to the next one.
  const missing = keys.length < FLAGS.limitMax ? wrong.find(({ key }) => !listed.has(key)) : undefined;
  return [
    ...(alike === undefined
      ? []
      : [
          {
            sentence: '`compare=true` lists a flag that is alike in all environments.',
            expected: `leaves out ${alike.key}`,
            seen: `lists ${alike.key}`,
          },
        ]),
    ...(missing === undefined
      ? []
      : [
          {
            sentence: '`compare=true` leaves out a flag that differs between environments.',
            expected: `lists ${missing.key}`,
            seen: `leaves out ${missing.key}`,
          },
        ]),
  ];
}

function configurationsOf({ environments }: ShownFlag): readonly ShownFlag['fields'][] {
  return [...(environments?.values() ?? [])];
}
