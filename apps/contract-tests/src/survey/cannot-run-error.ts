/** Thrown when the target can't be verified at all; the message is one line that says what to do. */
export class CannotRunError extends Error {
  override name = 'CannotRunError' as const;
}
