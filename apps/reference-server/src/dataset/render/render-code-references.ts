import type { CodeReferences, CodeReferenceStatistic } from '@flag-contract/types';

import type { CodeReferenceDefinition } from '../evidence.ts';
import type { FlagDefinition } from '../flag-definition.ts';
import { jsonLink } from './json-link.ts';

/** A flag's code references as `expand=codeReferences` shows them. */
export function renderCodeReferences(projectKey: string, flag: FlagDefinition): CodeReferences {
  return {
    _links: { self: jsonLink(`/api/v2/code-refs/statistics/${encodeURIComponent(projectKey)}`) },
    items: (flag.codeReferences ?? []).map(renderStatistic),
  };
}

function renderStatistic(reference: CodeReferenceDefinition): CodeReferenceStatistic {
  const name = encodeURIComponent(reference.name);
  return {
    _links: { self: jsonLink(`/api/v2/code-refs/repositories/${name}`) },
    defaultBranch: 'main',
    enabled: true,
    fileCount: 1,
    hunkCount: 1,
    sourceLink: `https://github.com/example/${name}`,
    type: 'github',
    version: 1,
    ...reference,
  };
}
