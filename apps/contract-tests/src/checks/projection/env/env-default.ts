import type { Failure } from '../../../failure/failure.ts';
import { FLAGS } from '../../../listing/listing.ts';
import type { Page } from '../../../listing/page.ts';
import type { EnvironmentsReading } from '../../../survey/environments-reading.ts';
import { listOf } from '../../../survey/list-read.ts';
import { API_VERSION_HEADER, type TargetClient } from '../../../target/target-client.ts';
import { PASSED, type CheckContext, type Outcome } from '../../check.ts';
import { nothingListed } from '../../nothing-listed.ts';
import { judgePages, pagesOfProject } from '../../flags/pages-of-project.ts';
import { environmentsInWords, shownOn } from '../shown-flags.ts';
import { showsExactly } from './env-laws.ts';

/** All environments or none, and every flag the same ones, whatever else than `env` was asked. */
export async function everyFlagShowsAll({ client, survey }: CheckContext): Promise<Outcome> {
  const list = listOf(survey.listings[FLAGS.operationId].whole);
  if (list === undefined || list.items.length === 0) return nothingListed({ survey }, FLAGS);
  const pages = pagesOfProject(client).filter(showsTheDefault(client));
  const outcome = await judgePages(client, pages, (page) => showsOtherwise(page, survey.environments));
  return outcome ?? PASSED;
}

/** Neither `env` nor another version of the API than that of the survey was asked for. */
function showsTheDefault({ target }: TargetClient): (page: Page) => boolean {
  return ({ exchange: { request } }) =>
    !request.url.searchParams.has('env') && request.headers?.[API_VERSION_HEADER] === target.apiVersion;
}

function showsOtherwise(page: Page, { keys, reading }: EnvironmentsReading): Failure | undefined {
  const hidden = reading === '20240415';
  const wrong = shownOn(page).flags.find((flag) =>
    hidden ? (flag.environments?.size ?? 0) > 0 : !showsExactly(flag, keys),
  );
  if (wrong === undefined) return undefined;
  return {
    sentence: hidden
      ? 'A flag shows environments that nobody asked for, and others show none.'
      : 'A flag does not show all environments, and others do.',
    expected: hidden ? `${wrong.key} without environments` : `${wrong.key} in ${keys.join(', ')}`,
    seen: environmentsInWords(wrong),
    exchanges: [page.exchange],
  };
}
