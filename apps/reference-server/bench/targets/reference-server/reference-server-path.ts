import { PATHS } from '@flag-contract/types';

import { PAGE_FLAGS, type Question } from '../../questions/question.ts';

export function referenceServerPath(question: Question, project: string): string {
  if (question === 'all tags') return PATHS.getTags;
  const { orderBy, descending, offset, tags, query } = question;
  const sort = descending ? `-${orderBy}` : orderBy;
  const parameters = new URLSearchParams({ sort, limit: String(PAGE_FLAGS) });
  if (offset > 0) parameters.set('offset', String(offset));
  const clauses = [
    ...(tags === undefined ? [] : [`tags:${tags.join('+')}`]),
    ...(query === undefined ? [] : [`query:${query}`]),
  ];
  if (clauses.length > 0) parameters.set('filter', clauses.join(','));
  return `${listingPath(project)}?${parameters.toString()}`;
}

export function listingPath(project: string): string {
  return PATHS.getFeatureFlags.replace('{projectKey}', encodeURIComponent(project));
}
