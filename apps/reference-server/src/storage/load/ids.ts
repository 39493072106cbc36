/** Hands out the ids of the rows of a load, from 1 in each table. */
export interface Ids {
  readonly project: () => number;
  readonly environment: () => number;
  readonly flag: () => number;
  readonly resource: () => number;
}

export function createIds(): Ids {
  return { project: countUp(), environment: countUp(), flag: countUp(), resource: countUp() };
}

function countUp(): () => number {
  let count = 0;
  return () => (count += 1);
}
