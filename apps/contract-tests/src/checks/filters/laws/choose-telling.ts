/** Which flags, by index, a request lists as somebody reads it. */
export type Reading<Case> = (request: Case) => readonly boolean[];

/**
 * Chooses the requests whose right answer tells most wrong readings from the right one, first come first chosen among
 * equals. A request that tells nothing new is left out.
 */
export function chooseTelling<Case>(
  candidates: readonly Case[],
  right: Reading<Case>,
  wrong: readonly Reading<Case>[],
  max: number,
): Case[] {
  const told = candidates.map((candidate) => {
    const answer = right(candidate);
    return new Set(wrong.filter((reading) => reading(candidate).some((listed, at) => listed !== answer[at])));
  });
  const untold = new Set(wrong);
  const chosen: Case[] = [];
  while (chosen.length < max) {
    const news = told.map((readings) => [...readings].filter((reading) => untold.has(reading)).length);
    const best = Math.max(0, ...news);
    const at = news.indexOf(best);
    const candidate = candidates[at];
    if (best === 0 || candidate === undefined) break;
    chosen.push(candidate);
    for (const reading of told[at] ?? []) untold.delete(reading);
  }
  return chosen;
}
