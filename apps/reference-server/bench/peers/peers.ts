/** What is measured beside ours, and installed for that alone: exact versions, so that figures can be compared. */
export const PEERS = { 'json-server': '0.17.4', 'unleash-server': '8.2.0' } as const;
export type Peer = keyof typeof PEERS;

/** Where a peer is: git ignores it, and `pnpm install` leaves it alone. */
export function folderOf(peer: Peer): URL {
  return new URL(`../node_modules/.peers/${peer}/`, import.meta.url);
}
