/** Thrown for a target or options that no run can begin with; the message is one line that says what to change. */
export class InvalidOptionsError extends Error {
  override name = 'InvalidOptionsError' as const;
}
