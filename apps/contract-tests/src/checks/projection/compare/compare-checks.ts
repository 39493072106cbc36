import { FLAGS } from '../../../listing/listing.ts';
import type { Check } from '../../check.ts';
import { countsNothingElse, countsWhatItLists } from './compare-count.ts';
import { listsAPart, listsThoseThatDiffer } from './compare-laws.ts';

const law = { level: 'MUST', operationId: FLAGS.operationId, readsQuery: true } as const;

/** What `compare` lists and counts. */
export const compareChecks: readonly Check[] = [
  {
    ...law,
    id: 'flags/compare/narrows',
    sentence: '`compare=true` lists a part of the flags, `compare=false` what is listed without it.',
    requirement: 'flags.compare.narrows',
    run: listsAPart,
  },
  {
    ...law,
    id: 'flags/compare/count',
    sentence: '`totalCountWithDifferences` comes with `compare=true`, and counts the flags that it lists.',
    requirement: 'flags.compare.count',
    run: countsWhatItLists,
  },
  {
    level: 'MUST',
    operationId: FLAGS.operationId,
    id: 'flags/compare/count-elsewhere',
    sentence: '`totalCountWithDifferences` never comes without `compare=true`.',
    requirement: 'flags.compare.count',
    judgesEveryAnswer: true,
    run: countsNothingElse,
  },
  {
    ...law,
    id: 'flags/compare/differences',
    level: 'SHOULD',
    sentence:
      '`compare=true` lists the flags that differ between environments in what they serve, to whom, when.',
    requirement: 'flags.compare.differences',
    run: listsThoseThatDiffer,
  },
];
