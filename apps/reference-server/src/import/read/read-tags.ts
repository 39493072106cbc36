import { InvalidRequestError, type TagKind } from '@flag-contract/client';
import { TAG_KINDS } from '@flag-contract/types';

import type { RunningImport } from '../running-import.ts';
import { checkTagsPage } from './check-answer.ts';
import { readListing } from './read-listing.ts';

/** The tags of the account, as the lists of tags have them. */
export interface ReadTags {
  /** Of each kind of resource, without those that only archived flags carry. */
  readonly byKind: ReadonlyMap<TagKind, ReadonlySet<string>>;
  /** Of all flags, archived ones too. */
  readonly ofAnyFlag: ReadonlySet<string>;
  /** Of whatever there is, of kinds that nobody can ask for too. */
  readonly ofAll: ReadonlySet<string>;
  readonly ofAllAndArchived: ReadonlySet<string>;
}

/** One of the lists that the tags are read by; without a kind it is of all kinds. */
interface TagList {
  readonly kind?: TagKind;
  readonly archived: boolean;
}

/** Reads the tags of the account, by kind. */
export async function readTags(running: RunningImport): Promise<ReadTags> {
  const read = async (lists: readonly TagList[]): Promise<readonly ReadonlySet<string>[]> => {
    const tags = await running.each(lists, (list) => readList(running, list));
    return tags.map((some) => new Set(some));
  };
  const ofKinds = await read(TAG_KINDS.map((kind) => ({ kind, archived: false })));
  const [ofAnyFlag = new Set(), ofAll = new Set(), ofAllAndArchived = new Set()] = await read([
    { kind: 'flag', archived: true },
    { archived: false },
    { archived: true },
  ]);
  const byKind = new Map(TAG_KINDS.map((kind, index) => [kind, ofKinds[index] ?? new Set<string>()]));
  return { byKind, ofAnyFlag, ofAll, ofAllAndArchived };
}

async function readList(running: RunningImport, { kind, archived }: TagList): Promise<readonly string[]> {
  const query = { archived, ...(kind && { kind: [kind] }) };
  try {
    return await readListing(running, {
      name: `tags-${kind ?? 'all'}-${archived ? 'archived' : 'unarchived'}`,
      operation: 'getTags',
      check: checkTagsPage,
      list: (client) => client.listTags(query, { signal: running.signal }),
    });
  } catch (error) {
    if (!(error instanceof InvalidRequestError && kind !== undefined)) throw error;
    running.progress.say(`The server does not list tags of the kind ${kind}.`);
    return [];
  }
}
