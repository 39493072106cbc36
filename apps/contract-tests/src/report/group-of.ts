/** The group that a check belongs to: of `flags/paging/next` it is `flags/paging`. */
export function groupOf({ id }: { readonly id: string }): string {
  return id.slice(0, id.lastIndexOf('/'));
}
