/** What a body says, if it is JSON. What is no object has none of the properties that one may ask for. */
export function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- whatever it is, it may be asked for properties.
    return Object(JSON.parse(text)) as Readonly<Record<string, unknown>>;
  } catch {
    return undefined;
  }
}
