import type { Failure } from '../../failure/failure.ts';
import { LISTINGS } from '../../listing/listing.ts';
import type { Survey } from '../../survey/survey.ts';
import type { Surveyed, SurveyedList, UnreadList } from '../report.ts';
import { shorten } from './shorten.ts';

const ENVIRONMENTS_MAX = 100;
const KEY_LENGTH_MAX = 200;
const REASON_LENGTH_MAX = 500;

/** What the survey read, and what it could not read, in bounds and without secrets. */
export function reportSurvey({ environments, listings }: Survey, redact: (text: string) => string): Surveyed {
  const keys = new Set(environments.keys.map((key) => shorten(redact(key), KEY_LENGTH_MAX)));
  const lists: SurveyedList[] = [];
  const unread: UnreadList[] = [];
  for (const { operationId } of LISTINGS) {
    const { whole } = listings[operationId];
    if ('failure' in whole) {
      unread.push({ operationId, reason: shorten(redact(reasonOf(whole.failure)), REASON_LENGTH_MAX) });
    } else {
      const { keys: read, total = null, complete } = whole.list;
      lists.push({ operationId, itemsRead: read.length, totalCount: total, complete });
    }
  }
  return {
    environments: { ...environments, keys: [...keys].slice(0, ENVIRONMENTS_MAX) },
    lists,
    ...(unread.length > 0 && { unread }),
  };
}

/** @example reasonOf(failure) // 'a request that the contract allows got no page (status 500)' */
function reasonOf({ sentence, seen }: Failure): string {
  return `${sentence.charAt(0).toLowerCase()}${sentence.slice(1).replace(/\.$/, '')} (${seen})`;
}
