import type { Client } from '@flag-contract/client';

import type { KeptAnswers } from './keep/kept-answers.ts';
import type { Progress } from './progress.ts';
import type { Target } from './target.ts';

/** An import under way. */
export interface RunningImport {
  readonly target: Target;
  /** Asks without keeping what comes. */
  readonly client: Client;
  readonly kept: KeptAnswers;
  readonly progress: Progress;
  /** Ends all requests once one of them failed for good. */
  readonly signal: AbortSignal;
  /** Asks for several things, a few at a time, and each again while the server has enough of requests. */
  readonly each: Each;
}

export type Each = <Item, Result>(
  items: readonly Item[],
  ask: (item: Item) => Promise<Result>,
) => Promise<readonly Result[]>;
