import { REQUIREMENTS, type RequirementId } from '@flag-contract/types';
import type { CheckReport, ProvenRequirement, Source } from '../report.ts';

const FLAGS_PAGE = {
  title: 'List feature flags',
  url: 'https://launchdarkly.com/docs/api/feature-flags/get-feature-flags',
};
const TAGS_PAGE = { title: 'List tags', url: 'https://launchdarkly.com/docs/api/tags/get-tags' };
const PAGES = { flags: [FLAGS_PAGE], tags: [TAGS_PAGE], both: [FLAGS_PAGE, TAGS_PAGE], decision: [] };

/** What the requirements say that the checks prove, each once. A check of one's own may name what is none of ours. */
export function provenRequirements(checks: readonly CheckReport[]): readonly ProvenRequirement[] {
  const ids = new Set(checks.map(({ requirement }) => requirement));
  return [...ids].filter(isOurs).map((id) => {
    const { level, statement, source, heading } = REQUIREMENTS[id];
    return { id, level, statement, heading, sources: sourcesOf(PAGES[source], heading) };
  });
}

function isOurs(id: string): id is RequirementId {
  return Object.hasOwn(REQUIREMENTS, id);
}

function sourcesOf(pages: readonly Required<Source>[], heading: string): readonly Source[] {
  if (pages.length === 0) return [{ title: 'decisions.md' }];
  // The pages name no anchors. A browser that knows text fragments finds the heading all the same.
  const fragment = `#:~:text=${encodeURIComponent(heading)}`;
  return pages.map(({ title, url }) => ({ title, url: url + fragment }));
}
