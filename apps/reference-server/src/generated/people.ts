import type { MemberDefinition, TeamDefinition } from '../dataset/dataset.ts';
import { deriveMemberId } from '../dataset/render/derive-id.ts';
import { FIRST_NAMES, LAST_NAMES } from './words.ts';

const ROLES = ['admin', 'writer', 'writer', 'reader'];

/** The same members whatever the seed: who works somewhere is no matter of chance. */
export const members: readonly MemberDefinition[] = FIRST_NAMES.map((firstName, index) => ({
  _id: deriveMemberId('generated member', index),
  email: `member-${index + 1}@store.example`,
  firstName,
  lastName: LAST_NAMES[index] ?? firstName,
  role: ROLES[index % ROLES.length] ?? 'reader',
}));

export const teams: readonly TeamDefinition[] = [
  { key: 'storefront', name: 'Storefront' },
  { key: 'payments', name: 'Payments' },
  { key: 'platform', name: 'Platform' },
  { key: 'größe-und-passform', name: 'Größe & Passform' },
];
