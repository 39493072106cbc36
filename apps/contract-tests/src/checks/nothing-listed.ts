import type { Listing } from '../listing/listing.ts';
import { notExercised, type CheckContext, type Outcome } from './check.ts';

/** There is nothing to try it with: the list is empty, or could not be read, and then nobody knows what it holds. */
export function nothingListed(
  { survey }: Pick<CheckContext, 'survey'>,
  { operationId, name }: Pick<Listing, 'operationId' | 'name'>,
): Outcome {
  const { whole } = survey.listings[operationId];
  return notExercised('failure' in whole ? `a list of ${name} that can be read` : SINGULAR[name]);
}

const SINGULAR = { flags: 'a flag', tags: 'a tag' } as const;
