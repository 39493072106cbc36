import type { Link } from '@flag-contract/types';

/** A link to a resource of the API. */
export function jsonLink(href: string): Link {
  return { href, type: 'application/json' };
}
