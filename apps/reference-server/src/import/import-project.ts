import { createClient } from '@flag-contract/client';
import pLimit from 'p-limit';

import type { Dataset } from '../dataset/dataset.ts';
import { type KeptAnswers, openKeptAnswers } from './keep/kept-answers.ts';
import { makeDataset } from './make/make-dataset.ts';
import type { Progress } from './progress.ts';
import { learnEnvironments } from './read/learn-environments.ts';
import { readFlags } from './read/read-flags.ts';
import { readTags } from './read/read-tags.ts';
import { waitForTurn } from './read/wait-for-turn.ts';
import type { Each } from './running-import.ts';
import type { Target } from './target.ts';

/** What to import, and how. */
export interface ImportOptions extends Target {
  /** The keys of the environments; all that the server tells of where none is named. */
  readonly environments: readonly string[];
  /** The folder to keep answers in until the import is done. */
  readonly folder: string;
  /** How many lists to read at once. */
  readonly concurrency: number;
}

/** A project that was read. */
export interface ImportedProject {
  readonly dataset: Dataset;
  /** What can be deleted when the dataset is where it belongs. */
  readonly kept: KeptAnswers;
}

/**
 * Reads a project and the tags of its account from a server.
 *
 * @throws Error in one line, where it can't be read; what came so far is kept
 */
export async function importProject(options: ImportOptions, progress: Progress): Promise<ImportedProject> {
  const { url, token, project, folder, concurrency } = options;
  const target: Target = { url, token, project };
  const stop = new AbortController();
  const limit = pLimit(concurrency);
  const each: Each = (items, ask) =>
    Promise.all(
      items.map((item) => limit(() => waitForTurn(() => ask(item), progress.answerCount, stop.signal))),
    );
  const asking = { target, each, signal: stop.signal, client: createClient({ token, baseUrl: url }) };
  try {
    const all = await learnEnvironments(asking);
    const environments = options.environments.length > 0 ? options.environments : all;
    if (environments === undefined) {
      throw new Error('the server does not tell the environments; name them with --env');
    }
    const kept = await openKeptAnswers(folder, JSON.stringify([url, project, environments]), progress.say);
    const running = { ...asking, kept, progress };
    const lists = await readFlags(running, environments);
    const tags = await readTags(running);
    const hasAllEnvironments = all?.every((key) => environments.includes(key));
    const dataset = makeDataset({
      key: project,
      environments,
      hasAllEnvironments,
      lists,
      tags,
    });
    return { dataset, kept };
  } finally {
    stop.abort();
    progress.end();
  }
}
