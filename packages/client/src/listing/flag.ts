import type { FeatureFlag, FeatureFlagConfig, FlagExpand } from '@flag-contract/types';

/** What `expand` adds to a flag, and to each of its environments. */
type ExpandsFlag = Extract<FlagExpand, keyof FeatureFlag>;
type ExpandsEnvironment = Extract<FlagExpand, keyof FeatureFlagConfig>;

type PlainFlag = Omit<FeatureFlag, ExpandsFlag | 'environments'>;
type PlainEnvironment = Omit<FeatureFlagConfig, ExpandsEnvironment>;

/** A flag's configuration in one environment, with what `expand` asked for. */
export type FlagEnvironment<Expand extends FlagExpand = never> = PlainEnvironment &
  Pick<FeatureFlagConfig, Expand & ExpandsEnvironment>;

/**
 * A flag as it is listed. `Flag<'codeReferences'>` has `codeReferences`, which a plain `Flag` has not. Fields that the
 * contract does not know pass through, and its enums admit words that are new.
 *
 * @example
 * ```ts
 * const page = await client.listFlags('shop', { env: ['production'], expand: ['codeReferences'] });
 * for (const flag of page.items) {
 *   console.log(flag.key, flag.environments?.['production']?.on, flag.codeReferences?.items.length ?? 0);
 * }
 * ```
 */
export type Flag<Expand extends FlagExpand = never> = PlainFlag &
  Pick<FeatureFlag, Expand & ExpandsFlag> & {
    /** The flag's configuration by the key of the environment. Absent in API version 20240415 unless `env` is sent. */
    readonly environments?: { readonly [environmentKey: string]: FlagEnvironment<Expand> };
  };
