import { type OrderField, PAGE_FLAGS, type Question } from '../../questions/question.ts';
import { TAG_TYPE } from './fill-unleash.ts';

const FIELDS = { name: 'name', creationDate: 'createdAt', type: 'type' } as const satisfies Record<
  OrderField,
  string
>;

export function unleashPath(question: Question): string {
  if (question === 'all tags') return '/api/admin/tags';
  const { orderBy, descending, offset, tags, query } = question;
  const parameters = new URLSearchParams({
    sortBy: FIELDS[orderBy],
    sortOrder: descending ? 'desc' : 'asc',
    offset: String(offset),
    limit: String(PAGE_FLAGS),
  });
  if (tags !== undefined) {
    parameters.set('tag', `INCLUDE_ALL_OF:${tags.map((tag) => `${TAG_TYPE}:${tag}`).join(',')}`);
  }
  if (query !== undefined) parameters.set('query', query);
  return `/api/admin/search/features?${parameters.toString()}`;
}
