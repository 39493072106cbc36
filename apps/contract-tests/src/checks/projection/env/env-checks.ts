import { FLAGS } from '../../../listing/listing.ts';
import type { Check } from '../../check.ts';
import { everyFlagShowsAll } from './env-default.ts';
import { hasOneName, keepsConfigurations, keepsList, showsThoseAskedFor } from './env-laws.ts';
import { orderDoesNotMatter, unknownIsNowhere } from './env-question-laws.ts';

const law = { level: 'MUST', operationId: FLAGS.operationId, readsQuery: true } as const;

/** What `env` shows of each flag, and what it leaves as it is. */
export const envChecks: readonly Check[] = [
  {
    ...law,
    id: 'flags/env/shown-by-default',
    sentence: 'Without `env` every flag shows all environments, or, as in API version 20240415, no flag any.',
    requirement: 'flags.env.default',
    judgesEveryAnswer: true,
    run: everyFlagShowsAll,
  },
  {
    ...law,
    id: 'flags/env/restricts',
    sentence: 'With one `env` a flag shows that environment and no other.',
    requirement: 'flags.env.restricts',
    run: (context) => showsThoseAskedFor(context, (count) => count === 1),
  },
  {
    ...law,
    id: 'flags/env/several',
    sentence: 'With several `env` a flag shows all of them and no other.',
    requirement: 'flags.env.several',
    run: (context) => showsThoseAskedFor(context, (count) => count > 1),
  },
  {
    ...law,
    id: 'flags/env/keeps-configuration',
    sentence: 'An environment shows the same whichever other environments are asked for.',
    requirement: 'flags.env.keepsConfiguration',
    run: keepsConfigurations,
  },
  {
    ...law,
    id: 'flags/env/one-name',
    sentence: 'An environment has the same `_environmentName` on every flag.',
    requirement: 'flags.env.restricts',
    run: hasOneName,
  },
  {
    ...law,
    id: 'flags/env/keeps-list',
    sentence: 'Which flags are listed, their order and their total do not depend on `env`.',
    requirement: 'flags.projection.keepsList',
    run: keepsList,
  },
  {
    ...law,
    id: 'flags/env/order',
    level: 'SHOULD',
    sentence: 'The order of several `env`, or one sent twice, makes no difference to an unsorted list.',
    requirement: 'flags.env.order',
    run: orderDoesNotMatter,
  },
  {
    ...law,
    id: 'flags/env/unknown',
    level: 'SHOULD',
    sentence:
      'An unknown environment is refused; failing that, it shows in no flag, and as `filterEnv` matches none.',
    requirement: 'flags.env.unknown',
    run: unknownIsNowhere,
  },
];
