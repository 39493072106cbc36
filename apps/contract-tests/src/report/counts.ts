import type { CheckReport } from './report.ts';

/** Whether the verdict of a check decides over that of its run: each MUST does, and a SHOULD when the run is strict. */
export function counts(
  { level, knownFailing }: Pick<CheckReport, 'level' | 'knownFailing'>,
  strict: boolean,
): boolean {
  return (strict || level === 'MUST') && knownFailing !== true;
}
