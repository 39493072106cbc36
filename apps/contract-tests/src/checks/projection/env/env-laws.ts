import { isDeepStrictEqual } from 'node:util';
import type { Failure } from '../../../failure/failure.ts';
import { judged, notExercised, PASSED, type CheckContext, type Outcome } from '../../check.ts';
import { configurationsInBoth, fieldsDiffer, listDiffers, type Pair } from '../shown-differences.ts';
import { narrowings, type Narrowing } from './narrowings.ts';
import {
  AN_ENVIRONMENT,
  configurationsOn,
  environmentsInWords,
  type Shown,
  type ShownFlag,
} from '../shown-flags.ts';

/** Whether flags show the environments asked for and no others, where so many of them were asked for. */
export async function showsThoseAskedFor(
  context: CheckContext,
  counts: (count: number) => boolean,
): Promise<Outcome> {
  const asked = (await narrowings(context)).filter(({ keys }) => counts(keys.length));
  if (!asked.some(({ after }) => after.flags.length > 0)) return notExercised(AN_ENVIRONMENT);
  return judged(asked.flatMap(wronglyNarrowed).slice(0, 1));
}

/** The failure of the first flag that shows other environments than those asked for. */
export function wronglyNarrowed({ keys, after }: Pick<Narrowing, 'keys' | 'after'>): Failure[] {
  const wrong = after.flags.filter((flag) => !showsExactly(flag, keys));
  return wrong.slice(0, 1).map((flag) => ({
    sentence: 'A flag does not show the environments that `env` names, and no others.',
    expected: `${flag.key} in ${keys.join(', ')}`,
    seen: `${flag.key} in ${environmentsInWords(flag)}`,
    extent: `so with ${wrong.length} of ${after.flags.length} flags`,
    exchanges: [after.page.exchange],
  }));
}

export function showsExactly({ environments }: ShownFlag, keys: readonly string[]): boolean {
  return isDeepStrictEqual(new Set(environments?.keys()), new Set(keys));
}

/** Whether a configuration is the same whichever others are asked for. */
export async function keepsConfigurations(context: CheckContext): Promise<Outcome> {
  const pairs: readonly Pair[] = await narrowings(context);
  if (!pairs.some(({ after }) => configurationsOn(after).length > 0)) return notExercised(AN_ENVIRONMENT);
  return judged(pairs.flatMap(configurationsDiffer).slice(0, 1));
}

function configurationsDiffer(pair: Pair): Failure[] {
  return fieldsDiffer(pair, {
    sentence: 'What an environment shows depends on which others are asked for.',
    before: configurationsInBoth,
    after: configurationsInBoth,
  });
}

export async function keepsList(context: CheckContext): Promise<Outcome> {
  const pairs = await narrowings(context);
  if (!pairs.some(({ before }) => before.flags.length > 0)) return notExercised(AN_ENVIRONMENT);
  return judged(pairs.flatMap(listDiffers).slice(0, 1));
}

/** An environment's name for people is its own, not the flag's. */
export async function hasOneName(context: CheckContext): Promise<Outcome> {
  const pages = (await narrowings(context)).flatMap(({ before, after }) => [before, after]);
  const names = new Map<string, { readonly name: unknown; readonly shown: Shown }>();
  for (const shown of pages) {
    for (const { flag, environment, fields } of configurationsOn(shown)) {
      const name = fields['_environmentName'];
      const first = names.get(environment) ?? { name, shown };
      names.set(environment, first);
      if (first.name === name) continue;
      return judged([
        {
          sentence: `The environment \`${environment}\` goes by two names.`,
          expected: `\`_environmentName\` ${JSON.stringify(first.name)} on every flag`,
          seen: `${JSON.stringify(name)} on ${flag.key}`,
          exchanges: [first.shown.page.exchange, shown.page.exchange],
        },
      ]);
    }
  }
  return names.size === 0 ? notExercised(AN_ENVIRONMENT) : PASSED;
}
