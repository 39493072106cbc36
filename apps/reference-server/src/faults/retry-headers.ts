const TOO_MANY_REQUESTS = 429;

/** What a fault of this status has besides its body: no answer 429 leaves open how long to wait. */
export function retryHeaders(status: number): Readonly<Record<string, string>> {
  return status === TOO_MANY_REQUESTS ? { 'retry-after': '1' } : {};
}
