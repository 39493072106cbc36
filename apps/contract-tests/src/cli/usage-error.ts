/** Thrown for a command line that can't be carried out; the message is one line that says what to do. */
export class UsageError extends Error {
  override name = 'UsageError' as const;
}
