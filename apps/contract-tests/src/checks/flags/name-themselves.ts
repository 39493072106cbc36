import { isRecord } from '../../json/is-record.ts';
import { FLAGS } from '../../listing/listing.ts';
import { listOf } from '../../survey/list-read.ts';
import { judged, type CheckContext, type Outcome } from '../check.ts';
import { nothingListed } from '../nothing-listed.ts';

export function nameThemselves({ survey }: CheckContext): Outcome {
  const list = listOf(survey.listings[FLAGS.operationId].whole);
  if (list === undefined || list.items.length === 0) return nothingListed({ survey }, FLAGS);
  const wrong = list.items.filter((flag) => !namesItself(flag)).slice(0, 1);
  return judged(
    wrong.map((flag) => ({
      sentence: 'The link `self` of a flag does not end in its key.',
      expected: `an href that ends in ${FLAGS.keyOf(flag)}`,
      seen: selfOf(flag) ?? 'no link',
      exchanges: list.pages.filter(({ items }) => items.includes(flag)).map(({ exchange }) => exchange),
    })),
  );
}

function namesItself(flag: unknown): boolean {
  const lastSegment = selfOf(flag)?.split('/').at(-1);
  const key = FLAGS.keyOf(flag);
  return (
    lastSegment !== undefined &&
    key !== undefined &&
    [key, encodeURIComponent(key.toWellFormed())].includes(lastSegment)
  );
}

function selfOf(flag: unknown): string | undefined {
  if (!isRecord(flag) || !isRecord(flag['_links']) || !isRecord(flag['_links']['self'])) return undefined;
  const { href } = flag['_links']['self'];
  return typeof href === 'string' ? href : undefined;
}
