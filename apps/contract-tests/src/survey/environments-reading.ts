import { isRecord } from '../json/is-record.ts';

/**
 * Which reading of the pages the target follows: `page` shows every environment unless `env` is sent, `20240415`
 * shows none. `mixed` is neither, and `unknown` means that there is no flag to tell by.
 */
export interface EnvironmentsReading {
  readonly reading: 'page' | '20240415' | 'mixed' | 'unknown';
  /** The environments that the flags show, or show in an older API version; sorted. */
  readonly keys: readonly string[];
}

export function environmentsReading(flags: readonly unknown[]): EnvironmentsReading {
  const shown = flags.map((flag) =>
    isRecord(flag) && isRecord(flag['environments']) ? flag['environments'] : undefined,
  );
  const keys = [...new Set(shown.flatMap((environments) => Object.keys(environments ?? {})))].toSorted();
  if (flags.length === 0) return { reading: 'unknown', keys };
  if (shown.every((environments) => environments === undefined)) return { reading: '20240415', keys };
  return { reading: shown.includes(undefined) ? 'mixed' : 'page', keys };
}
