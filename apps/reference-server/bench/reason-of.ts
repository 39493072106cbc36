/** One line for what went wrong, down to its root: fetch tells it as the cause. */
export function reasonOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  const [line = ''] = error.message.split('\n');
  return error.cause === undefined ? line : `${line}: ${reasonOf(error.cause)}`;
}
