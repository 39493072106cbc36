import type { MemberDefinition, TeamDefinition } from '../dataset/dataset.ts';
import { deriveMemberId } from '../dataset/render/derive-id.ts';

export const ada = member('ada', 'Ada', 'Quist', 'admin');
export const bo = member('bo', 'Bo', 'Lindqvist', 'writer');
export const chidi = member('chidi', 'Chidi', 'Okafor', 'writer');
export const zoe = member('zoe', 'Zoë', 'Ångström', 'reader');

export const growth: TeamDefinition = { key: 'growth', name: 'Growth' };
export const payments: TeamDefinition = { key: 'payments', name: 'Payments' };

function member(nick: string, firstName: string, lastName: string, role: string): MemberDefinition {
  return {
    _id: deriveMemberId('member', nick),
    email: `${nick}@shop.example`,
    firstName,
    lastName,
    role,
  };
}
