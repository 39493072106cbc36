/** A JSON pointer to something within what another one points to. */
export function pointer(base: string, ...steps: readonly (string | number)[]): string {
  return [base, ...steps.map((step) => String(step).replaceAll('~', '~0').replaceAll('/', '~1'))].join('/');
}
