import type { FlagState, SdkAvailability } from '@flag-contract/types';

import { type Condition, flag } from './condition.ts';

export function isArchived(archived: boolean): Condition {
  return flag('flag.archived', '=', archived ? 1 : 0);
}

export function isInState(state: FlagState): Condition {
  // That it is archived follows from the state; it is said because every index of flags begins with it.
  return flag.and([isArchived(state === 'archived'), flag('flag.state', '=', state)]);
}

/** Whether a flag carries this tag now. */
export function carries(tag: string): Condition {
  const carriers = flag.selectFrom('flag_tag').select('flag_id').where('tag', '=', tag);
  return flag('flag.id', 'in', carriers.where('to_date', 'is', null));
}

/**
 * Whether the key or the name contains this text, whatever its case.
 *
 * instr() and not `like`: it has no pattern characters, and folds no case of its own.
 */
export function containsText(text: string): Condition {
  const folded = flag.val(text.toLowerCase());
  return flag.or([
    flag(flag.fn<number>('instr', ['flag.folded_key', folded]), '>', 0),
    flag(flag.fn<number>('instr', ['flag.folded_name', folded]), '>', 0),
  ]);
}

export function isAvailableTo(sdk: SdkAvailability): Condition {
  const client = flag('flag.for_client', '=', 1);
  const mobile = flag('flag.for_mobile', '=', 1);
  switch (sdk) {
    case 'client':
      return client;
    case 'mobile':
      return mobile;
    case 'anyClient':
      return flag.or([client, mobile]);
    case 'server':
      return flag.not(flag.or([client, mobile]));
  }
}
