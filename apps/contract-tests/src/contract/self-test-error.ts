/** Thrown when a validator can't validate: it must then never pass anything. */
export class SelfTestError extends Error {
  override name = 'SelfTestError' as const;
}
