/** What a body says, if it is a JSON object. */
export function parseJson(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const body: unknown = JSON.parse(text);
    return typeof body === 'object' && body ? { ...body } : undefined;
  } catch {
    return undefined;
  }
}
