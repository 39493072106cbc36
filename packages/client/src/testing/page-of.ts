import { TestRefusal } from './test-refusal.ts';

interface TestPage<Item> {
  readonly _links: object;
  readonly items: readonly Item[];
  readonly totalCount: number;
}

/** A page of a list, with its links and its total, as the contract asks for them. */
export function pageOf<Item>(
  items: readonly Item[],
  url: URL,
  byDefault: number,
  maximum: number,
): TestPage<Item> {
  const limit = readNumber(url, 'limit', byDefault, 1, maximum);
  const offset = readNumber(url, 'offset', 0, 0, Number.MAX_SAFE_INTEGER);
  const link = (to: number): { href: string; type: string } => {
    const query = new URLSearchParams(url.searchParams);
    query.set('limit', String(limit));
    query.delete('offset');
    if (to > 0) query.set('offset', String(to));
    query.sort();
    return { href: `${url.pathname}?${query.toString()}`, type: 'application/json' };
  };
  const end = offset + limit;
  const last = Math.floor((items.length - 1) / limit) * limit;
  return {
    _links: {
      self: link(offset),
      ...(offset > 0 && { first: link(0), prev: link(Math.max(0, offset - limit)) }),
      ...(end < items.length && { next: link(end), last: link(last) }),
    },
    items: items.slice(offset, end),
    totalCount: items.length,
  };
}

function readNumber(url: URL, name: string, byDefault: number, minimum: number, maximum: number): number {
  const text = url.searchParams.get(name) ?? String(byDefault);
  const number = /^\d+$/.test(text) ? Number(text) : -1;
  if (number >= minimum && number <= maximum) return number;
  throw new TestRefusal(400, `\`${name}\` is a whole number from ${minimum} to ${maximum}`);
}
