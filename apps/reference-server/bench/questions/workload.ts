import type { Dataset } from '@flag-contract/reference-server';

import { drawPages, drawSearches } from './draw-questions.ts';
import { NAME_DESCENDING, PAGE_FLAGS, type Question } from './question.ts';

/** Questions of one kind, asked over and over in their order. */
export interface Workload {
  readonly name: WorkloadName;
  readonly questions: readonly Question[];
}

export const WORKLOAD_NAMES = [
  'first page',
  'drawn pages',
  'two tags and query',
  'last page',
  'tags',
] as const;
export type WorkloadName = (typeof WORKLOAD_NAMES)[number];

/** @param flags how many of the dataset's first project are not archived */
export function createWorkloads(dataset: Dataset, flags: number, seed: number): readonly Workload[] {
  const lastOffset = Math.floor((flags - 1) / PAGE_FLAGS) * PAGE_FLAGS;
  const questions: Record<WorkloadName, readonly Question[]> = {
    'first page': [{ ...NAME_DESCENDING, offset: 0 }],
    'drawn pages': drawPages(flags, seed),
    'two tags and query': drawSearches(dataset, seed),
    'last page': [{ ...NAME_DESCENDING, offset: lastOffset }],
    tags: ['all tags'],
  };
  return WORKLOAD_NAMES.map((name) => ({ name, questions: questions[name] }));
}
