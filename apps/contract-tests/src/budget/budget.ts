/** How much a run may ask of its target. */
export interface Budget {
  /** On the demo it sends at most so many different requests. */
  readonly requestsMax: number;
  /** Patterns over the ids of the checks that it pays for, and of those among them that it does not. */
  readonly only: readonly string[];
  readonly skip: readonly string[];
  /** A longer list is read so many pages far. */
  readonly listPagesMax: number;
  /** How many random requests the checks of combinations ask, besides the lists that these are compared with. */
  readonly combinations: { readonly flags: number; readonly tags: number };
}

/**
 * `smoke` tells whether a server answers as the API does at all. `standard` tries the laws that faults break most
 * often, `full` tries all of them, and random combinations.
 */
export const BUDGETS = {
  smoke: {
    requestsMax: 40,
    only: [
      'conformance/*/{status,content-type,body,headers,errors}',
      'auth/**',
      'flags/items/*',
      'flags/project/*',
    ],
    skip: ['flags/items/alone-or-in-company'],
    listPagesMax: 1,
    combinations: { flags: 0, tags: 0 },
  },
  standard: {
    requestsMax: 250,
    only: ['**'],
    skip: [
      '*/combinations/*',
      'refusals/*/{limit*,offset*,archived,summary,compare,empty-value,sort-*,filter-{value,closed,field}-*}',
      '*/paging/{links-*,self,last}',
      '{http,methods}/**',
      '*/version/*',
      'flags/compare/version',
      '*/answers/{unknown-parameter,empty-values}',
      'flags/filter/{application-evaluated,release-pipeline,guarded-rollout,environment-narrows,one-filterEnv}',
      'flags/filter/{among-archived,query-beyond-ascii,encoding,json-with-blanks}',
      'flags/archived/{combines,scope}',
      'flags/sort/{whole-list,first-env}',
      'flags/project/{exact-key,isolated}',
      'tags/parameters/*',
      '*/*/{words,order,unknown,comma,broken,empty}',
    ],
    listPagesMax: 10,
    combinations: { flags: 0, tags: 0 },
  },
  full: {
    requestsMax: 400,
    only: ['**'],
    skip: [],
    listPagesMax: 40,
    combinations: { flags: 9, tags: 6 },
  },
} as const satisfies Record<string, Budget>;

/** The word for a budget of ours. */
export type BudgetName = keyof typeof BUDGETS;

export function budgetName(budget: Budget): BudgetName | 'other' {
  const names = Object.keys(BUDGETS).filter((name) => isBudgetName(name));
  return names.find((name) => BUDGETS[name] === budget) ?? 'other';
}

export function isBudgetName(name: string): name is BudgetName {
  return Object.hasOwn(BUDGETS, name);
}
