/** One line for what went wrong; a line more for each fault of a dataset. */
export function explainFailure(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
