/** Thrown for checks that can't be run beside others; the message is one line that says what to change. */
export class InvalidCheckError extends Error {
  override name = 'InvalidCheckError' as const;
}
