/** A copy without some of its fields. */
export function leftOut<Thing extends object>(thing: Thing, ...fields: readonly (keyof Thing)[]): object {
  return Object.fromEntries(
    Object.entries(thing).filter(([name]) => !fields.some((field) => field === name)),
  );
}
