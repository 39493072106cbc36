/**
 * The family of a check, as `--only` takes it: of `flags/filter/query` it is `flags/filter/**`, and of
 * `refusals/flags/limit` `refusals/**`.
 */
export function familyOf({ id }: { readonly id: string }): string {
  const [area, part] = id.split('/');
  return area === 'flags' || area === 'tags' ? `${area}/${part}/**` : `${area}/**`;
}
