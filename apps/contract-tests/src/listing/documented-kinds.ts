import { PARAMETERS } from '@flag-contract/types';

const { values, beyondThePages } = PARAMETERS.getTags.kind;

/** The kinds of tags that the documentation lists. */
export const DOCUMENTED_KINDS = values.filter((kind) => !beyondThePages.some((beyond) => beyond === kind));
