import type { Exchange } from '../target/exchange.ts';

/** The query of a request as it was sent, decoded, for people to read. */
export function sentQuery({ request }: Exchange): string {
  return [...request.url.searchParams].map(([name, value]) => `${name}=${value}`).join('&');
}
