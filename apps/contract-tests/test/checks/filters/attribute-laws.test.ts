import { describe, expect, it } from 'vitest';
import { attributeLaws } from '../../../src/checks/filters/laws/attribute-laws.ts';
import type { FlagQuery } from '../../../src/model/flag-query.ts';

/** What is asked for as a member's ID that no flag has, of flags with these maintainers. */
function askedOfNobody(
  maintainerIds: readonly string[],
  isWholeList = true,
): readonly FlagQuery[] | undefined {
  const flags = maintainerIds.map((maintainerId, at) => ({
    key: `flag-${at}`,
    archived: false,
    maintainerId,
  }));
  const model = {
    flags: new Map(flags.map((flag) => [flag.key, flag])),
    complete: { unarchived: isWholeList, archived: true },
    pageMax: 100,
    listed: new Map(),
    sorted: new Map(),
  };
  const law = attributeLaws.find(({ id }) => id === 'flags/filter/maintainer');
  return law?.ofNothing?.({ model, flags, archivedFlags: [], environments: [], draw: () => 0 });
}

const asId = (value: string): FlagQuery => ({ filter: [{ field: 'maintainerId', value }] });

describe('the beginning of an ID is asked for as nobody’s', () => {
  it('where it is half of one that flags show', () => {
    expect(askedOfNobody(['5f1e'])).toEqual([asId('5f')]);
  });

  it('never where it is somebody’s own', () => {
    expect(askedOfNobody(['1212', '12', '1'])).toEqual([]);
    expect(askedOfNobody(['1212', '12', '1', '77'])).toEqual([asId('7')]);
  });

  it('never where flags that were not read may have it', () => {
    expect(askedOfNobody(['5f1e'], false)).toEqual([]);
  });
});
