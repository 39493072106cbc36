import type { CheckReport } from './report.ts';

/** It fails as it was said to: that is no news, and does not count. */
export function isKnownFailure({
  verdict,
  knownFailing,
}: Pick<CheckReport, 'verdict' | 'knownFailing'>): boolean {
  return verdict === 'failed' && knownFailing === true;
}
