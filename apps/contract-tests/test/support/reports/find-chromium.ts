import { existsSync } from 'node:fs';

const USUAL_PLACE = '/usr/bin/chromium';

/** What the tests that want a browser say where there is none. */
export const NO_CHROMIUM = `skipped, for no Chromium is at ${USUAL_PLACE}: install it, or set CHROMIUM to the path of one`;

/**
 * Where Chromium is, or undefined where there is none.
 *
 * @param named the path that CHROMIUM has, which has to be there: it is set so that nothing is skipped
 */
export function findChromium(named: string | undefined, usualPlace = USUAL_PLACE): string | undefined {
  if (named === undefined) return existsSync(usualPlace) ? usualPlace : undefined;
  if (!existsSync(named)) throw new Error(`CHROMIUM is '${named}', where nothing is: set it to a Chromium.`);
  return named;
}
