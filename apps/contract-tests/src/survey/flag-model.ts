import { FLAGS } from '../listing/listing.ts';
import { pageMaxOf } from '../listing/page-max-of.ts';
import type { List } from '../listing/read-list.ts';
import type { Flag } from '../model/flag.ts';
import type { FlagModel } from '../model/flag-model.ts';
import { listOf } from './list-read.ts';
import { parseFlag } from './parse-flag.ts';
import type { Survey } from './survey.ts';

const MODELS = new WeakMap<Survey, FlagModel>();

/**
 * What the survey read of the flags. Which flags there are, the plain lists say; the lists that show everything add
 * what these flags are selected by. Many checks ask for it side by side, so it is made once.
 */
export function flagModel(survey: Survey): FlagModel {
  const model = MODELS.get(survey) ?? makeFlagModel(survey);
  MODELS.set(survey, model);
  return model;
}

function makeFlagModel({ listings, archivedFlags, evidence }: Survey): FlagModel {
  const whole = listOf(listings[FLAGS.operationId].whole);
  const archived = listOf(archivedFlags);
  return {
    flags: new Map([
      ...flagsOf(archived, listOf(evidence.archivedFlags)).map(asArchived(whole)),
      ...flagsOf(whole, listOf(evidence.flags)),
    ]),
    complete: { unarchived: whole?.complete === true, archived: archived?.complete === true },
    pageMax: pageMaxOf(FLAGS, whole),
    listed: new Map(),
    sorted: new Map(),
  };
}

/** What is listed among archived flags alone is archived, whatever it shows: that is a check's matter. */
function asArchived(whole: List | undefined): (entry: readonly [string, Flag]) => readonly [string, Flag] {
  const unarchived = new Set(whole?.keys);
  const isKnown = whole?.complete === true;
  return ([key, flag]) => [key, !isKnown || unarchived.has(key) ? flag : { ...flag, archived: true }];
}

function flagsOf(list: List | undefined, evidence: List | undefined): (readonly [string, Flag])[] {
  const shown = new Map(evidence?.keys.map((key, index) => [key, evidence.items[index]]));
  return (list?.keys ?? []).map((key, index) => [key, parseFlag(key, list?.items[index], shown.get(key))]);
}
