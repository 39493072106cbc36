import { PARAMETERS, PATHS, type FeatureFlag } from '@flag-contract/types';

/** A list that can be asked for, and what the right server makes of a `limit` that is not sent. */
export interface Operation<Item> {
  /** What its path begins with. */
  readonly path: string;
  readonly limitDefault: number;
  readonly limitMax: number;
  /** Only says what the items are. */
  readonly item?: Item;
}

export const FLAGS: Operation<FeatureFlag> = {
  path: PATHS.getFeatureFlags.replace('{projectKey}', ''),
  limitDefault: PARAMETERS.getFeatureFlags.limit.default,
  limitMax: PARAMETERS.getFeatureFlags.limit.maximum,
};

export const TAGS: Operation<string> = {
  path: PATHS.getTags,
  limitDefault: PARAMETERS.getTags.limit.maximum,
  limitMax: PARAMETERS.getTags.limit.maximum,
};
