/** The members in an order that `draw` chooses, so that a choice of the first ones is a random choice. */
export function shuffled<Member>(members: readonly Member[], draw: (below: number) => number): Member[] {
  return members
    .map((member) => [draw(SHUFFLE_RANGE), member] as const)
    .toSorted(([a], [b]) => a - b)
    .map(([, member]) => member);
}

const SHUFFLE_RANGE = 2 ** 30;
