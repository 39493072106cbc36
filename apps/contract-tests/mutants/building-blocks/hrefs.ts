/** The same address with one parameter of this value. */
export function withParameter(href: URL, name: string, value: string): URL {
  const changed = new URL(href);
  changed.searchParams.set(name, value);
  return changed;
}

export function withoutParameter(href: URL, name: string): URL {
  const changed = new URL(href);
  changed.searchParams.delete(name);
  return changed;
}

/** As hrefs are written: without the origin. */
export function pathOf({ pathname, search }: URL): string {
  return pathname + search;
}
