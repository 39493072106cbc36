import { FLAGS } from '../../../listing/listing.ts';
import type { Check } from '../../check.ts';
import { expandKeepsList, expandOnlyAdds, hidesExpansions, severalAreMerged } from './expand-laws.ts';
import { showsCodeReferences, showsEvaluation, showsMigrationSettings } from './expansions-shown.ts';

const law = { level: 'MUST', operationId: FLAGS.operationId, readsQuery: true } as const;

/** What `expand` adds to each flag, and what it leaves as it is. */
export const expandChecks: readonly Check[] = [
  {
    ...law,
    id: 'flags/expand/left-out-by-default',
    sentence: 'Without `expand` no flag shows `codeReferences`, `evaluation` or `migrationSettings`.',
    requirement: 'flags.expand.default',
    run: hidesExpansions,
  },
  {
    ...law,
    id: 'flags/expand/code-references',
    sentence: 'With `expand=codeReferences` a flag that has code references shows them.',
    requirement: 'flags.expand.codeReferences',
    run: showsCodeReferences,
  },
  {
    ...law,
    id: 'flags/expand/evaluation',
    sentence: 'With `expand=evaluation` a flag shows the kinds of context that it was evaluated for.',
    requirement: 'flags.expand.evaluation',
    run: showsEvaluation,
  },
  {
    ...law,
    id: 'flags/expand/migration-settings',
    sentence: 'With `expand=migrationSettings` migration flags, and no others, show these settings.',
    requirement: 'flags.expand.migrationSettings',
    run: showsMigrationSettings,
  },
  {
    ...law,
    id: 'flags/expand/several',
    sentence: 'Several expansions, in any order, show what each shows alone.',
    requirement: 'flags.expand.several',
    run: severalAreMerged,
  },
  {
    ...law,
    id: 'flags/expand/adds-only',
    sentence: 'With `expand` a flag shows all that it shows without, and beyond it only what is asked for.',
    requirement: 'flags.expand.onlyAdds',
    run: expandOnlyAdds,
  },
  {
    ...law,
    id: 'flags/expand/keeps-list',
    sentence: 'Which flags are listed, their order and their total do not depend on `expand`.',
    requirement: 'flags.projection.keepsList',
    run: expandKeepsList,
  },
];
