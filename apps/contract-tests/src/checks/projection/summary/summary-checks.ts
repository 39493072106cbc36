import { FLAGS } from '../../../listing/listing.ts';
import type { Check } from '../../check.ts';
import { showsCohorts } from './migration-cohorts.ts';
import {
  hidesByDefault,
  NAMED_LISTS,
  showsWithZero,
  unnamedFieldsComeAndGo,
  zeroKeepsList,
  zeroOnlyAdds,
} from './summary-laws.ts';
import { wordsMean } from './summary-words.ts';

const law = { level: 'MUST', operationId: FLAGS.operationId, readsQuery: true } as const;

/** What `summary` shows of each environment. */
export const summaryChecks: readonly Check[] = [
  {
    ...law,
    id: 'flags/summary/left-out-by-default',
    sentence: 'Without `summary` no environment shows `prerequisites`, `targets` or `rules`.',
    requirement: 'flags.summary.default',
    run: (context) => hidesByDefault(context, NAMED_LISTS),
  },
  {
    ...law,
    id: 'flags/summary/shown-with-zero',
    sentence: 'With `summary=0` each environment that shows has `prerequisites`, `targets` and `rules`.',
    requirement: 'flags.summary.zero',
    run: (context) => showsWithZero(context, NAMED_LISTS),
  },
  {
    ...law,
    id: 'flags/summary/adds-only',
    sentence: 'With `summary=0` a flag still shows all that it shows without, unchanged.',
    requirement: 'flags.summary.onlyAdds',
    run: zeroOnlyAdds,
  },
  {
    ...law,
    id: 'flags/summary/keeps-list',
    sentence: 'Which flags are listed, their order and their total do not depend on `summary`.',
    requirement: 'flags.projection.keepsList',
    run: zeroKeepsList,
  },
  {
    ...law,
    id: 'flags/summary/unnamed-fields',
    level: 'SHOULD',
    sentence: '`contextTargets`, `fallthrough` and `offVariation` show with `summary=0` alone.',
    requirement: 'flags.summary.fields',
    run: unnamedFieldsComeAndGo,
  },
  {
    ...law,
    id: 'flags/summary/words',
    level: 'SHOULD',
    sentence: 'Where they are taken, `summary=1` and `true` change nothing, and `false` means 0.',
    requirement: 'flags.summary.words',
    run: wordsMean,
  },
  {
    ...law,
    id: 'flags/summary/migration-cohorts',
    sentence: "With `summary=0` a migration flag's cohorts show in its `rules` and its `fallthrough`.",
    requirement: 'flags.migration.cohorts',
    run: showsCohorts,
  },
];
