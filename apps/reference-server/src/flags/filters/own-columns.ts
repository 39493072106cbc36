import type { FlagState, SdkAvailability } from '@flag-contract/types';

import { type Condition, flag } from '../../storage/condition.ts';

export function isArchived(archived: boolean): Condition {
  return flag('flag.archived', '=', archived ? 1 : 0);
}

export function isInState(state: FlagState): Condition {
  // That it is archived follows from the state; it is said because every index of flags begins with it.
  return flag.and([isArchived(state === 'archived'), flag('flag.state', '=', state)]);
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
