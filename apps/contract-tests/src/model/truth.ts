/** Whether something holds. `unknown`: no answer shows it, or the pages leave it open. */
export type Truth = 'yes' | 'no' | 'unknown';

/** What is not shown is not known. */
export function truthOf(shown: boolean | undefined): Truth {
  if (shown === undefined) return 'unknown';
  return shown ? 'yes' : 'no';
}

export function not(truth: Truth): Truth {
  if (truth === 'unknown') return 'unknown';
  return truth === 'yes' ? 'no' : 'yes';
}

export function allOf(truths: readonly Truth[]): Truth {
  if (truths.includes('no')) return 'no';
  return truths.includes('unknown') ? 'unknown' : 'yes';
}

export function anyOf(truths: readonly Truth[]): Truth {
  return not(allOf(truths.map(not)));
}
