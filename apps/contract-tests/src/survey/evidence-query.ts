import { FLAG_EXPANDS } from '@flag-contract/types';
import type { Query } from '../target/query.ts';

/** Asks a list of flags for everything that it can show. Laws that want all of it ask the identical query. */
export const EVIDENCE_QUERY: Query = [
  ['summary', '0'],
  ['expand', FLAG_EXPANDS.join(',')],
];
