import { PAGE_FLAGS, type Question } from '../../questions/question.ts';

const FIELDS = { name: 'name', creationDate: 'creationDate', type: 'temporary' } as const;

export function jsonServerPath(question: Question): string | undefined {
  if (question === 'all tags') return undefined;
  const { orderBy, descending, offset, tags, query } = question;
  const parameters = new URLSearchParams({
    _sort: FIELDS[orderBy],
    _order: descending ? 'desc' : 'asc',
    _start: String(offset),
    _limit: String(PAGE_FLAGS),
  });
  // Repeated, `tags_like` would take any of the tags. It is a regular expression over the tags, joined by commas.
  if (tags !== undefined) parameters.set('tags_like', `^${tags.map(carries).join('')}`);
  if (query !== undefined) parameters.set('name_like', query);
  return `/flags?${parameters.toString()}`;
}

function carries(tag: string): string {
  return `(?=(.*,)?${tag}(,|$))`;
}
