/** What to do about each fault, a line each. */
export function adviceOn<Fault>(faults: readonly Fault[], advice: (fault: Fault) => string): string {
  return faults.map(advice).join('\n');
}

export function quote(id: string): string {
  return `\`${id}\``;
}
