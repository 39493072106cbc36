import { emptyPage } from '../building-blocks/empty-page.ts';
import { ignoreField } from '../building-blocks/misread-filter.ts';
import { TAGS } from '../building-blocks/operation.ts';
import { onWholeList } from '../building-blocks/whole-list.ts';
import type { Mutant } from '../mutant.ts';

/** Faults of what no page knows, and a server may offer. */
export const BEYOND_THE_PAGES_FAULTS: readonly Mutant[] = [
  {
    id: 'beyond/rollout-ignored',
    sentence: 'The filter `guardedRollout` takes any word, and has no effect.',
    caughtBy: ['flags/filter/guarded-rollout'],
    make: () => ignoreField('guardedRollout'),
  },
  {
    id: 'beyond/data-sources-of-their-own',
    sentence:
      'Tags of the kind `metric-data-source` are listed where this kind is asked for, and nowhere else.',
    caughtBy: ['tags/kind/metric-data-source'],
    make: () =>
      onWholeList(TAGS, (tags, { url }) =>
        url.searchParams.getAll('kind').includes('metric-data-source') ? [...tags, 'nightly load'] : tags,
      ),
  },
  {
    id: 'beyond/bearer-sees-nothing',
    sentence: 'A token with `Bearer` before it gets empty lists.',
    caughtBy: ['auth/flags/bearer', 'auth/tags/bearer'],
    make: () => async (request, ask) => {
      const answer = await ask(request);
      const isBearer = request.headers['authorization']?.startsWith('Bearer ') ?? false;
      return isBearer && answer.status === 200 ? emptyPage(request) : answer;
    },
  },
];
