/** A number of things in words, such as `1 flag` and `2 flags`. */
export function counted(count: number, name: string): string {
  return `${count} ${count === 1 ? name : `${name}s`}`;
}
