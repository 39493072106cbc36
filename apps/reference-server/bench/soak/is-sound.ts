import type { SoakCounts } from './soak-counts.ts';
import type { Outage } from './soak-outage.ts';

/** Whether every answer was right. */
export function isSound({ right, different, unavailable, failed }: SoakCounts): boolean {
  return right > 0 && different + unavailable + failed === 0;
}

/** Whether every answer was right but for 503 meanwhile. */
export function isOutageSound({ before, meanwhile, after }: Outage): boolean {
  return isSound(before) && meanwhile.different + meanwhile.failed === 0 && isSound(after);
}
