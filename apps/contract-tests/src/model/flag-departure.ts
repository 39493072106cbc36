import { counted, countedFew, fewOf, type Departure } from './departure.ts';
import type { Flag } from './flag.ts';
import type { FlagModel } from './flag-model.ts';
import type { FlagQuery } from './flag-query.ts';
import type { Grounds } from './grounds.ts';
import { matches } from './matches.ts';
import { predict, type Prediction } from './predict.ts';

/** A page of flags, as far as predictions speak of it. */
export interface FlagPage {
  readonly flags: readonly Flag[];
  readonly total: number | undefined;
}

/** The first way in which a page is not what the model predicts; nothing when it may be right. */
export function flagDeparture(
  model: FlagModel,
  query: FlagQuery,
  grounds: Grounds,
  page: FlagPage,
): Departure | undefined {
  const prediction = predict(model, query, grounds);
  return (
    strangerOn(page, model, query, grounds, prediction) ??
    missingFrom(page, query, prediction) ??
    wrongTotal(page, prediction) ??
    wrongSize(page, prediction) ??
    wrongOrder(page, prediction)
  );
}

function strangerOn(
  { flags }: FlagPage,
  model: FlagModel,
  query: FlagQuery,
  grounds: Grounds,
  { complete, possible }: Prediction,
): Departure | undefined {
  const known = flags.map((flag) => model.flags.get(flag.key) ?? flag);
  const strangers = known.filter(
    (flag) => matches(model, flag, query, grounds) === 'no' || (complete && !possible.has(flag.key)),
  );
  if (strangers.length === 0) return undefined;
  const keys = fewOf(strangers.map(({ key }) => key));
  return {
    sentence: 'A flag is listed that does not meet the request.',
    expected: `leaves out ${keys}`,
    seen: `lists ${keys}`,
    extent: `lists ${strangers.length} that do not meet the request, among ${flags.length}`,
  };
}

function missingFrom(
  { flags, total }: FlagPage,
  { offset = 0 }: FlagQuery,
  { sure, room }: Prediction,
): Departure | undefined {
  // Only where the page is the whole list, each flag that meets the request must stand on it.
  const isWhole = offset === 0 && (total === undefined ? flags.length < room : flags.length >= total);
  if (!isWhole) return undefined;
  const listed = new Set(flags.map(({ key }) => key));
  const missing = [...sure].filter((key) => !listed.has(key));
  if (missing.length === 0) return undefined;
  return {
    sentence: 'A flag that meets the request is not listed.',
    expected: `lists ${fewOf(missing)}`,
    seen: `leaves out ${fewOf(missing)}`,
    extent: `leaves out ${missing.length} of ${sure.size} that meet the request; lists ${countedFew([...listed], 'flag')}`,
  };
}

function wrongTotal({ total }: FlagPage, prediction: Prediction): Departure | undefined {
  const { min, max } = prediction.total;
  if (total === undefined || (total >= min && total <= max)) return undefined;
  return {
    sentence: '`totalCount` is not the number of flags that meet the request.',
    expected: range(min, max),
    seen: String(total),
  };
}

function wrongSize({ flags }: FlagPage, { pageSize: { min, max } }: Prediction): Departure | undefined {
  if (flags.length >= min && flags.length <= max) return undefined;
  return {
    sentence: 'The page does not hold as many flags as it should.',
    expected: counted(range(min, max), 'flag'),
    seen: counted(flags.length, 'flag'),
  };
}

function wrongOrder({ flags }: FlagPage, { order, page }: Prediction): Departure | undefined {
  if (order === undefined) return undefined;
  const listed = flags.map(({ key }) => key);
  const inOrder = order.filter((key) => listed.includes(key));
  const expected = page ?? inOrder;
  const seen = page === undefined ? listed.filter((key) => order.includes(key)) : listed;
  const at = seen.findIndex((key, index) => key !== expected[index]);
  if (at === -1) return undefined;
  return {
    sentence: 'Flags do not stand where the same `sort` puts them in the whole list.',
    expected: fewOf(expected.slice(at)),
    seen: fewOf(seen.slice(at)),
  };
}

function range(min: number, max: number): string {
  if (min === max) return String(min);
  return max === Infinity ? `at least ${min}` : `${min} to ${max}`;
}
