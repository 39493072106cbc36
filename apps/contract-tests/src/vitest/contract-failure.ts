/** Thrown by a test for a check that failed or could not be judged. Its message says all there is. */
export class ContractFailure extends Error {
  override name = 'ContractFailure' as const;

  /** @param place where the suite was defined, as a line of a stack: it means more to its owner than a place in here */
  constructor(message: string, place: string) {
    super(message);
    this.stack = `${this.name}: ${message}\n${place}`;
  }
}
