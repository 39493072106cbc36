import type { FILTERS, PARAMETERS } from '@flag-contract/types';

/** A field of the filter that can not be answered, because the dataset lacks what it goes by. */
export interface UnknownFilter {
  /** The field. */
  readonly name: keyof typeof FILTERS;
  /** A field beside which it can be answered nevertheless. */
  readonly unless?: Extract<keyof typeof FILTERS, 'filterEnv'>;
  /** Why it is not known: the end of a sentence that goes on after "because". */
  readonly reason: string;
}

/** That `compare=true` can not be answered. */
export interface UnknownFlagsParameter {
  /** The parameter. */
  readonly name: Extract<keyof (typeof PARAMETERS)['getFeatureFlags'], 'compare'>;
  /** Why it is not known: the end of a sentence that goes on after "because". */
  readonly reason: string;
}

/** That an `asOf` in the past can not be answered. */
export interface UnknownTagsParameter {
  /** The parameter. */
  readonly name: Extract<keyof (typeof PARAMETERS)['getTags'], 'asOf'>;
  /** Why it is not known: the end of a sentence that goes on after "because". */
  readonly reason: string;
}
