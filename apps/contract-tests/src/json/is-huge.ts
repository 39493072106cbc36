/** The largest pages that were met with hold a third of these values, and lists of a tenth of these members. */
const VALUES_MAX = 60_000;
const MEMBERS_MAX = 2_000;

/**
 * Whether a value holds more than any page should, in all or in one list. Whoever tells everything that is wrong with it
 * comes to no end.
 */
export function isHuge(value: unknown): boolean {
  return roomAfter(value, VALUES_MAX) < 0;
}

function roomAfter(value: unknown, room: number): number {
  if (typeof value !== 'object' || value === null) return room - 1;
  const members: readonly unknown[] = Object.values(value);
  if (members.length > MEMBERS_MAX) return -1;
  let left = room - 1;
  for (const member of members) {
    left = roomAfter(member, left);
    if (left < 0) break;
  }
  return left;
}
