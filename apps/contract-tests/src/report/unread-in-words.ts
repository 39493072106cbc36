import type { Surveyed } from './report.ts';

const NOUNS = { getFeatureFlags: 'flags', getTags: 'tags' } as const;

/** A sentence, without its full stop, for each list that could not be read. */
export function unreadInWords({ unread = [] }: Pick<Surveyed, 'unread'>): readonly string[] {
  return unread.map(
    ({ operationId, reason }) => `No list of ${NOUNS[operationId]} could be read, because ${reason}`,
  );
}
