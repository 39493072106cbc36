import { expect, it } from 'vitest';
import { clauseLaws } from '../../../src/checks/filters/laws/clause-laws.ts';
import { evidenceLaws } from '../../../src/checks/filters/laws/evidence-laws.ts';
import { tagLaws } from '../../../src/checks/filters/laws/tag-laws.ts';
import { textLaws } from '../../../src/checks/filters/laws/text-laws.ts';
import type { Flag } from '../../../src/model/flag.ts';
import { drawFor } from '../../../src/run/draw-for.ts';

const FLAGS = 4_000;
/** Some seconds' worth: while requests are chosen no answer is read, and one that waits too long is blamed. */
const LOOKS_MAX = 4_000_000;

it.each([...tagLaws, ...textLaws, ...clauseLaws, ...evidenceLaws].map((law) => [law.id, law] as const))(
  '%s looks at the flags of a large project a bounded number of times',
  (_, { requests }) => {
    let looks = 0;
    const flags = Array.from({ length: FLAGS }, (_flag, at): Flag => {
      const tags = [`team ${at % 50}`, `tag-${at % 1_500}`, `x${at % 7}`];
      const contextKinds = new Map([['production', [`kind-${at % 11}`, 'user']]]);
      return {
        key: `flag-${at}`,
        name: `Flag number ${at}`,
        archived: false,
        temporary: at % 2 === 0,
        creationDateMs: 1_600_000_000_000 + at,
        get tags() {
          looks++;
          return tags;
        },
        get contextKinds() {
          looks++;
          return contextKinds;
        },
      };
    });
    requests({
      model: {
        flags: new Map(flags.map((flag) => [flag.key, flag])),
        complete: { unarchived: true, archived: true },
        pageMax: 100,
        listed: new Map(),
        sorted: new Map(),
      },
      flags,
      archivedFlags: [],
      environments: ['production'],
      draw: drawFor(1, 'large projects'),
    });
    expect(looks).toBeLessThan(LOOKS_MAX);
  },
);
