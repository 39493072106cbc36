// Generated from spec/ by `pnpm generate`. Changes made here are lost.

export interface paths {
    readonly "/api/v2/flags/{projectKey}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List feature flags
         * Lists the feature flags of a project, page by page.
         *
         * **Which flags.** All of them but the archived ones, which are listed only when `archived` or one of the filters
         * `archived` and `state` asks for them. Every parameter and every filter clause that is sent narrows the list; a flag
         * is listed when all of them hold.
         *
         * **In which order.** As `sort` says. Without it the order is the server's own, and MUST be the same for every `limit`
         * and `offset`.
         *
         * **Which page.** Items `offset` to `offset + limit - 1` of the list. Each flag comes once, and following the links
         * `first`, `prev`, `next` and `last` in `_links` MUST reach every flag that matches.
         *
         * **What a flag shows.** `env`, `summary` and `expand` add or leave out fields; they never change which flags are
         * listed, in which order, or `totalCount`. A migration flag's cohorts stand in `rules`, and its default cohort in
         * `fallthrough`, of each environment; both show with `summary=0`.
         *
         * **Large answers.** A project can have many flags, and a flag many environments. Clients SHOULD ask for less, which
         * is faster, too: with `limit`, with `env`, with a text (`filter=query:dark-mode`) and with a date
         * (`filter=creationDate:{"before":1721901600000}`).
         */
        readonly get: operations["getFeatureFlags"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/tags": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List tags
         * Lists the tags of the account, each once, page by page.
         *
         * Without `kind` the tags of every kind of resource are listed. A tag is listed when all the parameters that are sent
         * hold for it. Without `limit` the size of a page is the server's own, never more than 1000. The order is the server's
         * own, and MUST be the same for every `limit` and `offset`. Paging links are optional here; where one is sent, it MUST
         * lead where its name says.
         */
        readonly get: operations["getTags"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** What the caller may and may not do with a resource. */
        readonly Access: {
            /** The actions that are allowed. */
            readonly allowed: readonly components["schemas"]["AccessAllowed"][];
            /** The actions that are denied. */
            readonly denied: readonly components["schemas"]["AccessDenied"][];
        };
        /** An action that the caller is allowed, and why. */
        readonly AccessAllowed: {
            /**
             * The name of the action.
             * @example updateTargets
             */
            readonly action: string;
            /** The statement of a policy that decided. */
            readonly reason: components["schemas"]["AccessReason"];
        };
        /** An action that the caller is denied, and why. */
        readonly AccessDenied: {
            /**
             * The name of the action.
             * @example updateTargets
             */
            readonly action: string;
            /** The statement of a policy that decided. */
            readonly reason: components["schemas"]["AccessReason"];
        };
        /** A statement of a policy, by which an action is allowed or denied. */
        readonly AccessReason: {
            /** The actions that the statement covers. */
            readonly actions?: readonly string[];
            /**
             * What the statement does.
             * @example allow
             */
            readonly effect: ("allow" | "deny") | (string & {});
            /** Actions that the statement leaves out. It covers all others. */
            readonly notActions?: readonly string[];
            /** Patterns of resources that the statement leaves out. It covers all others. */
            readonly notResources?: readonly string[];
            /** The resources that the statement covers, as patterns. */
            readonly resources?: readonly string[];
            /**
             * The name of the role that the statement belongs to.
             * @example Developer
             */
            readonly role_name?: string;
        };
        /**
         * A version of the API, named by the day it was released.
         * @example 20240415
         * @enum {string}
         */
        readonly ApiVersion: "20240415" | "20220603";
        /** A condition on one attribute of a context. One of its values must match. */
        readonly Clause: {
            /**
             * The ID of the clause.
             * @example f3a7d2b9-1c5e-4e86-b0d8-5a9c7e4f2b61
             */
            readonly _id?: string;
            /**
             * The attribute to look at. `segmentMatch` when the values are segments.
             * @example email
             */
            readonly attribute: string;
            /**
             * The kind of context that the attribute belongs to.
             * @example user
             */
            readonly contextKind?: string;
            /**
             * Whether the condition is turned around.
             * @example false
             */
            readonly negate: boolean;
            /**
             * How the attribute is compared, for example `in`, `startsWith`, `lessThan` or `segmentMatch`.
             * @example endsWith
             */
            readonly op: string;
            /** The values to compare with. */
            readonly values: readonly unknown[];
        };
        /** Which client-side SDKs may evaluate a flag. With neither, only server-side SDKs may. */
        readonly ClientSideAvailability: {
            /**
             * Whether SDKs that use a client-side ID may.
             * @example true
             */
            readonly usingEnvironmentId?: boolean;
            /**
             * Whether SDKs that use a mobile key may.
             * @example false
             */
            readonly usingMobileKey?: boolean;
        };
        /** The repositories whose code mentions a flag. */
        readonly CodeReferences: {
            /** The code references of the whole project under `self`. */
            readonly _links?: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /** The repositories. Empty when none mentions the flag. */
            readonly items: readonly components["schemas"]["CodeReferenceStatistic"][];
        };
        /** How much of one repository's code mentions a flag. */
        readonly CodeReferenceStatistic: {
            /** The repository under `self`. */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * The name of the branch that is read.
             * @example main
             */
            readonly defaultBranch: string;
            /**
             * Whether the repository is still read.
             * @example true
             */
            readonly enabled: boolean;
            /**
             * The number of files that mention the flag.
             * @example 2
             */
            readonly fileCount: number;
            /**
             * The number of pieces of code that mention the flag.
             * @example 4
             */
            readonly hunkCount: number;
            /** When the latest commit that was read was made. */
            readonly latestCommitTime?: components["schemas"]["UnixMilliseconds"];
            /**
             * The name of the repository.
             * @example web-shop
             */
            readonly name: string;
            /**
             * The address of the repository.
             * @example https://github.com/example/web-shop
             */
            readonly sourceLink: string;
            /**
             * Where the repository is kept.
             * @example github
             */
            readonly type: ("bitbucket" | "custom" | "github" | "gitlab") | (string & {});
            /**
             * A number that grows with each change of the repository's settings.
             * @example 3
             */
            readonly version: number;
        };
        /** A property that an integration keeps on a flag. */
        readonly CustomProperty: {
            /**
             * The name of the property for people.
             * @example Tickets
             */
            readonly name: string;
            /** The values of the property. */
            readonly value: readonly string[];
        };
        /** The variations that a new environment starts with. */
        readonly Defaults: {
            /**
             * The index of the variation to serve while targeting is off.
             * @example 1
             */
            readonly offVariation: number;
            /**
             * The index of the variation to serve while targeting is on.
             * @example 0
             */
            readonly onVariation: number;
        };
        /**
         * Why a request was refused. The body SHOULD be JSON with these two strings, and show nothing of the program behind it,
         * such as a stack trace. Real servers add to some errors, for example `id`, or what was denied.
         */
        readonly Error: {
            /**
             * The sort of error, for programs. The set is not closed.
             * @example invalid_request
             */
            readonly code: string;
            /**
             * What went wrong, for people.
             * @example The limit is not a whole number.
             */
            readonly message: string;
        };
        /** How an experiment assigns contexts to variations. */
        readonly ExperimentAllocation: {
            /**
             * Whether a context may move to another variation when the shares change.
             * @example false
             */
            readonly canReshuffle: boolean;
            /**
             * The index of the variation for contexts outside the experiment.
             * @example 1
             */
            readonly defaultVariation: number;
        };
        /** A stretch of time in which an experiment ran. */
        readonly ExperimentEnabledPeriod: {
            /** When the stretch began. */
            readonly startDate?: components["schemas"]["UnixMilliseconds"];
            /** When the stretch ended. */
            readonly stopDate?: components["schemas"]["UnixMilliseconds"];
        };
        /** When an experiment runs in one environment. */
        readonly ExperimentEnvironmentSetting: {
            /** The stretches of time in which the experiment ran. */
            readonly enabledPeriods?: readonly components["schemas"]["ExperimentEnabledPeriod"][];
            /** When the experiment started. */
            readonly startDate?: components["schemas"]["UnixMilliseconds"];
            /** When the experiment stopped. */
            readonly stopDate?: components["schemas"]["UnixMilliseconds"];
        };
        /** The experiments that use a flag. */
        readonly ExperimentInfo: {
            /**
             * The index of the variation that the others are compared with.
             * @example 0
             */
            readonly baselineIdx: number;
            /** The experiments. Empty when there are none. */
            readonly items: readonly components["schemas"]["LegacyExperiment"][];
        };
        /** A flag of a project, with its configuration in the environments that the request selects. */
        readonly FeatureFlag: {
            /**
             * The flag itself under `self`, whose address SHOULD end in the flag's own key, and the list of the project's flags
             * under `parent`.
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /** The member who maintains the flag. Absent when no member does. */
            readonly _maintainer?: components["schemas"]["MemberSummary"];
            /** The team that maintains the flag. Absent when no team does. */
            readonly _maintainerTeam?: components["schemas"]["MaintainerTeam"];
            /**
             * What a flag with a special purpose is for, `migration` on migration flags. Absent on other flags.
             * @example migration
             */
            readonly _purpose?: string;
            /**
             * A number that grows with each change of the flag.
             * @example 7
             */
            readonly _version: number;
            /**
             * Whether the flag is archived.
             * @example false
             */
            readonly archived: boolean;
            /** When the flag was archived. Present only on archived flags. */
            readonly archivedDate?: components["schemas"]["UnixMilliseconds"];
            /** Which client-side SDKs may evaluate the flag. */
            readonly clientSideAvailability?: components["schemas"]["ClientSideAvailability"];
            /**
             * Where code mentions the flag. Present only when `expand=codeReferences` is asked for; a flag that no code mentions
             * may lack it even then.
             */
            readonly codeReferences?: components["schemas"]["CodeReferences"];
            /** When the flag was created. Like all dates of a flag, in Unix time in milliseconds. */
            readonly creationDate: components["schemas"]["UnixMilliseconds"];
            /** Properties that integrations keep on the flag, by key. Empty when there are none. */
            readonly customProperties: {
                readonly [key: string]: components["schemas"]["CustomProperty"];
            };
            /** Which variations a new environment starts with. */
            readonly defaults?: components["schemas"]["Defaults"];
            /**
             * Whether the flag is deprecated. Older servers leave it out.
             * @example false
             */
            readonly deprecated?: boolean;
            /** When the flag was deprecated. Present only on deprecated flags. */
            readonly deprecatedDate?: components["schemas"]["UnixMilliseconds"];
            /**
             * What the flag is for. Often empty.
             * @example Offers the dark theme in the settings.
             */
            readonly description?: string;
            /**
             * The flag's configuration in each environment, by the key of the environment. As the documentation reads, it holds
             * all environments unless `env` is sent. Under API version 20240415 it SHOULD be absent unless `env` is sent. Either
             * way `env` restricts it to the environments that it names.
             */
            readonly environments?: {
                readonly [key: string]: components["schemas"]["FeatureFlagConfig"];
            };
            /** The experiments that use the flag. */
            readonly experiments: components["schemas"]["ExperimentInfo"];
            /**
             * @deprecated
             * Deprecated, use `experiments` instead. The IDs of the goals that are attached to the flag.
             */
            readonly goalIds?: readonly string[];
            /**
             * @deprecated
             * Deprecated, use `clientSideAvailability` instead. Whether browsers' JavaScript may evaluate the flag.
             * @example false
             */
            readonly includeInSnippet?: boolean;
            /**
             * The name of the flag in code, unique in its project. Two keys may differ only in case.
             * @example dark-mode
             */
            readonly key: string;
            /**
             * Whether the variations are true and false, or values of another sort.
             * @example boolean
             */
            readonly kind: ("boolean" | "multivariate") | (string & {});
            /**
             * The ID of the member who maintains the flag. Absent when no member does.
             * @example 5f1a0c8be4b0a13d9c7f2e10
             */
            readonly maintainerId?: string;
            /**
             * The key of the team that maintains the flag. Absent when no team does.
             * @example growth
             */
            readonly maintainerTeamKey?: string;
            /** How the migration proceeds. Present only on migration flags, with `expand=migrationSettings`. */
            readonly migrationSettings?: components["schemas"]["FlagMigrationSettings"];
            /**
             * The name of the flag for people.
             * @example Dark mode
             */
            readonly name: string;
            /** Whether the flag may be cleaned up. Not every server sends it. */
            readonly stale?: components["schemas"]["StaleFlag"];
            /** The tags of the flag. */
            readonly tags: readonly string[];
            /**
             * Whether the flag is meant to be removed one day.
             * @example true
             */
            readonly temporary: boolean;
            /**
             * A JSON Schema for the values, or null. Undocumented; every real flag seen has it, always as null.
             * @example null
             */
            readonly variationJsonSchema?: unknown;
            /** The values that the flag can have. Other properties point into this list by index, from 0. */
            readonly variations: readonly components["schemas"]["Variation"][];
        };
        /** A page of flags, with links to other pages. */
        readonly FeatureFlagCollection: {
            /**
             * This page under `self`, and other pages under `first`, `prev`, `next` and `last`. A page that does not exist is
             * not linked: `first` and `prev` MUST be on every page but the first, and `next` on every page that more flags
             * follow, and on no others. `last` SHOULD stand beside `next`, and only there. `self` asked again SHOULD give this
             * page.
             *
             * A link to a page MUST lead to the page that its name says, and never to another origin. It MUST keep `filter`,
             * `tag`, `sort`, `archived` and `compare`, and SHOULD keep `limit`, `env`, `summary` and `expand`. Decoded once, it
             * SHOULD give the values that were sent.
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /** The flags of this page, at most `limit`. Empty when nothing matches, never absent. */
            readonly items: readonly components["schemas"]["FeatureFlag"][];
            /**
             * The number of flags that match, on all pages together. It may be absent, and MUST NOT be null.
             * @example 42
             */
            readonly totalCount?: number;
            /**
             * How many flags `compare=true` finds to differ between environments; these are the ones listed. Absent without it.
             * @example 3
             */
            readonly totalCountWithDifferences?: number;
        };
        /**
         * A flag's configuration in one environment. By default it is a summary; `summary=0` adds `targets`, `contextTargets`,
         * `rules`, `fallthrough`, `offVariation` and `prerequisites`.
         */
        readonly FeatureFlagConfig: {
            /** What the caller may do with the flag here. */
            readonly _access?: components["schemas"]["Access"];
            /** Until when events are recorded for debugging. */
            readonly _debugEventsUntilDate?: components["schemas"]["UnixMilliseconds"];
            /**
             * The name of the environment for people.
             * @example Production
             */
            readonly _environmentName: string;
            /** The page of the flag in the web application. */
            readonly _site: components["schemas"]["Link"];
            /** What the targeting adds up to. */
            readonly _summary?: components["schemas"]["FlagSummary"];
            /**
             * Whether the flag is archived.
             * @example false
             */
            readonly archived: boolean;
            /**
             * Individual contexts of other kinds and the variations they get. An entry of kind `user` without values only marks
             * the place of one in `targets`. Present only when `summary=0` is asked for.
             */
            readonly contextTargets?: readonly components["schemas"]["Target"][];
            /** What is known of recent evaluations. Present only when `expand=evaluation` is asked for. */
            readonly evaluation?: components["schemas"]["FlagConfigEvaluation"];
            /**
             * The default rule, for contexts that nothing else matches. On a migration flag it carries the default cohort.
             * Present only when `summary=0` is asked for.
             */
            readonly fallthrough?: components["schemas"]["VariationOrRollout"];
            /** When the configuration was last changed. */
            readonly lastModified: components["schemas"]["UnixMilliseconds"];
            /** How the migration is checked. Present only on migration flags, with `expand=migrationSettings`. */
            readonly migrationSettings?: components["schemas"]["FlagConfigMigrationSettings"];
            /**
             * The index of the variation to serve while targeting is off. Present only when `summary=0` is asked for, and absent
             * even then when none is chosen.
             * @example 1
             */
            readonly offVariation?: number;
            /**
             * Whether targeting is on.
             * @example true
             */
            readonly on: boolean;
            /** The flags that this one depends on. Present only when `summary=0` is asked for. */
            readonly prerequisites?: readonly components["schemas"]["Prerequisite"][];
            /**
             * The targeting rules; the first that matches decides. On a migration flag they carry its cohorts. Present only when
             * `summary=0` is asked for.
             */
            readonly rules?: readonly components["schemas"]["Rule"][];
            /**
             * Text from which percentage rollouts are drawn.
             * @example 4be1f0c65d9a4c0f8a7b3f6a2f6d1e90
             */
            readonly salt: string;
            /**
             * Opaque text of the server's own.
             * @example 0d5c1a7ee83f4b7c9b51c4b8d6a2e7f3
             */
            readonly sel: string;
            /** Individual users and the variations they get. Present only when `summary=0` is asked for. */
            readonly targets?: readonly components["schemas"]["Target"][];
            /**
             * Whether full events are recorded for every evaluation.
             * @example false
             */
            readonly trackEvents: boolean;
            /**
             * Whether full events are recorded for evaluations that the default rule decides.
             * @example false
             */
            readonly trackEventsFallthrough: boolean;
            /**
             * A number that grows with each change of the configuration.
             * @example 12
             */
            readonly version: number;
        };
        /** What is known of a flag's recent evaluations in one environment. */
        readonly FlagConfigEvaluation: {
            /** The kinds of context of the past 30 days' evaluations. */
            readonly contextKinds?: readonly string[];
        };
        /** How a migration is checked in one environment. */
        readonly FlagConfigMigrationSettings: {
            /**
             * How rarely the old and the new system are compared, one time in so many. 1 is every time.
             * @example 1
             */
            readonly checkRatio?: number;
        };
        /**
         * A field that flags show only when it is asked for.
         *
         * - `codeReferences`: on the flag, where code mentions it. A flag that no code mentions may lack it.
         * - `evaluation`: in each environment that shows, what is known of evaluations, with the kinds of context of the past 30
         *   days.
         * - `migrationSettings`: on the flag and in each environment that shows, on migration flags only (those whose `_purpose`
         *   is `migration`).
         * @example evaluation
         * @enum {string}
         */
        readonly FlagExpand: "codeReferences" | "evaluation" | "migrationSettings";
        /** What the `filter` parameter decodes to. A property is a field of the grammar, and all of them must hold. */
        readonly FlagFilter: {
            /**
             * The key of an application that evaluates the flag.
             * @example com.example.shop
             */
            readonly applicationEvaluated?: string;
            /**
             * @deprecated
             * Deprecated, use `state` instead. Whether the flag is archived.
             * @example true
             */
            readonly archived?: boolean;
            /**
             * The greatest number of code references that the flag may have; 0 keeps flags without any. What counts SHOULD be
             * the entries of `codeReferences.items`.
             * @example 0
             */
            readonly "codeReferences.max"?: number;
            /**
             * The least number of code references that the flag must have; 1 keeps flags with any. What counts SHOULD be the
             * entries of `codeReferences.items`.
             * @example 1
             */
            readonly "codeReferences.min"?: number;
            /**
             * Keys of kinds of context, for all of which the flag was evaluated in the past 30 days. Text joins them by `+`.
             * @example [
             *   "user",
             *   "organization"
             * ]
             */
            readonly contextKindsEvaluated?: readonly string[];
            /** The moment strictly before which the flag was created. An empty object is no bound. */
            readonly creationDate?: {
                readonly before?: components["schemas"]["UnixMilliseconds"];
            };
            /**
             * The moment since which the flag was evaluated, in the environment that `filterEnv` names; without `filterEnv` it
             * MUST be refused. It SHOULD agree with what `expand=evaluation` shows.
             */
            readonly evaluated?: {
                readonly after: components["schemas"]["UnixMilliseconds"];
            };
            /**
             * The key of the environment that the other clauses speak of, sent once for all of them; `evaluated` can not do
             * without. It SHOULD narrow every clause about evaluation, each of which means any environment without it.
             * @example production
             */
            readonly filterEnv?: string;
            /**
             * The state of the flag's guarded rollout. Beyond the documentation; where it is offered, other words SHOULD be
             * refused.
             */
            readonly guardedRollout?: components["schemas"]["GuardedRolloutState"];
            /**
             * Whether an experiment uses the flag, which SHOULD be when its `experiments.items` is not empty.
             * @example true
             */
            readonly hasExperiment?: boolean;
            /**
             * The ID of the member who maintains the flag.
             * @example 5f1a0c8be4b0a13d9c7f2e10
             */
            readonly maintainerId?: string;
            /**
             * The key of the team that maintains the flag.
             * @example growth
             */
            readonly maintainerTeamKey?: string;
            /**
             * Text anywhere in the flag's key or in its name. Upper and lower case MUST be alike for the letters A to Z, and
             * SHOULD be for all others.
             * @example dark-mode
             */
            readonly query?: string;
            /**
             * The key of a release pipeline in which the flag is active, or which it has completed.
             * @example default-pipeline
             */
            readonly releasePipeline?: string;
            /** Which SDKs may evaluate the flag. */
            readonly sdkAvailability?: components["schemas"]["SdkAvailability"];
            /**
             * The state of the flag. `archived` keeps all archived flags and no others; `live` and `deprecated` keep none of
             * them. `live` SHOULD leave out deprecated flags, too. Without it archived flags are left out anyway.
             */
            readonly state?: components["schemas"]["FlagState"];
            /**
             * Tags, all of which the flag carries, letter for letter. Text joins them by `+`.
             * @example [
             *   "beta",
             *   "checkout"
             * ]
             */
            readonly tags?: readonly string[];
            /** Whether the flag is temporary or permanent. */
            readonly type?: components["schemas"]["FlagType"];
        };
        /** How a migration proceeds, for all environments. */
        readonly FlagMigrationSettings: {
            /**
             * The kind of context that moves from stage to stage. Present only on migrations in six stages.
             * @example organization
             */
            readonly contextKind?: string;
            /**
             * The number of stages.
             * @example 6
             */
            readonly stageCount?: number;
        };
        /**
         * A field to sort flags by; `-` before it turns the order around.
         *
         * - `creationDate`: when the flag was created.
         * - `key`: its key.
         * - `maintainerId`: who maintains it.
         * - `name`: its name.
         * - `tags`: its tags.
         * - `targetingModifiedDate`: when its rules in one environment were last changed, which SHOULD be its `lastModified`.
         * - `type`: whether it is temporary or permanent.
         * @example -creationDate
         * @enum {string}
         */
        readonly FlagSort: "creationDate" | "-creationDate" | "key" | "-key" | "maintainerId" | "-maintainerId" | "name" | "-name" | "tags" | "-tags" | "targetingModifiedDate" | "-targetingModifiedDate" | "type" | "-type";
        /**
         * Each flag SHOULD be in one state. An archived flag is `archived`, else a deprecated one `deprecated`, else it is
         * `live`.
         * @example live
         * @enum {string}
         */
        readonly FlagState: "live" | "deprecated" | "archived";
        /** What a flag's targeting in one environment adds up to. */
        readonly FlagSummary: {
            /**
             * The number of flags that this one depends on.
             * @example 0
             */
            readonly prerequisites: number;
            /** Where each variation is used, by its index written as a string. Unused variations may be absent. */
            readonly variations: {
                readonly [key: string]: components["schemas"]["VariationSummary"];
            };
        };
        /**
         * Whether a flag is meant to be removed one day.
         * @example temporary
         * @enum {string}
         */
        readonly FlagType: "temporary" | "permanent";
        /**
         * The state of a flag's guarded rollout; `any` holds for every flag that has one.
         * @example monitoring
         * @enum {string}
         */
        readonly GuardedRolloutState: "any" | "monitoring" | "regressed" | "rolledBack" | "completed" | "archived";
        /** An experiment that measures a flag by one metric. */
        readonly LegacyExperiment: {
            /** When the experiment runs, by the key of the environment. */
            readonly _environmentSettings?: {
                readonly [key: string]: components["schemas"]["ExperimentEnvironmentSetting"];
            };
            /** The metric. */
            readonly _metric?: components["schemas"]["MetricListing"];
            /** The keys of the environments where the experiment runs. */
            readonly environments?: readonly string[];
            /**
             * The key of the metric.
             * @example orders-placed
             */
            readonly metricKey?: string;
        };
        /** Where a related resource is, and what form it has. */
        readonly Link: {
            /**
             * The address. Usually a path with a query, without an origin.
             * @example /api/v2/flags/web?limit=20&offset=20&summary=true
             */
            readonly href: string;
            /**
             * The media type of the resource.
             * @example application/json
             */
            readonly type?: string;
        };
        /** A team that maintains a flag, in short. */
        readonly MaintainerTeam: {
            /** The team under `self`, and resources around it. */
            readonly _links?: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * The key of the team.
             * @example growth
             */
            readonly key: string;
            /**
             * The name of the team for people.
             * @example Growth
             */
            readonly name: string;
        };
        /** A member of the account, in short. */
        readonly MemberSummary: {
            /**
             * The ID of the member.
             * @example 5f1a0c8be4b0a13d9c7f2e10
             */
            readonly _id: string;
            /** The member under `self`. */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * The address to write to.
             * @example robin@example.com
             */
            readonly email: string;
            /**
             * Given name. Absent when the member has not told it.
             * @example Robin
             */
            readonly firstName?: string;
            /**
             * Family name. Absent when the member has not told it.
             * @example Vega
             */
            readonly lastName?: string;
            /**
             * The role that the member has without any other.
             * @example writer
             */
            readonly role: string;
        };
        /** Where a metric's events come from. */
        readonly MetricDataSourceReference: {
            /**
             * The key of the integration that provides the data source.
             * @example snowflake
             */
            readonly _integrationKey?: string;
            /**
             * The name of the data source for people.
             * @example Warehouse
             */
            readonly _name?: string;
            /**
             * The key of the environment that the data source belongs to.
             * @example production
             */
            readonly environmentKey?: string;
            /**
             * The key of the data source.
             * @example warehouse
             */
            readonly key: string;
        };
        /** What a ratio metric is divided by. */
        readonly MetricDenominator: {
            /** Where the events come from. */
            readonly dataSource?: components["schemas"]["MetricDataSourceReference"];
            /**
             * The event that the denominator counts, or a data warehouse's column of events.
             * @example session-started
             */
            readonly eventName?: string;
            /** Which events count. */
            readonly filters?: components["schemas"]["MetricFilter"];
            /**
             * Whether the denominator adds up a number. If not, it counts events.
             * @example false
             */
            readonly isNumeric?: boolean;
            /**
             * Where `unitAggregationType` is `count_distinct`, the column whose different values count.
             * @example session_id
             */
            readonly unitAggregationField?: string;
            /**
             * How several events of one unit become one number.
             * @example sum
             */
            readonly unitAggregationType?: string;
            /**
             * The column that holds the number. Older servers leave it out.
             * @example amount
             */
            readonly valueColumn?: string;
            /**
             * Format: int64
             * When measuring ends, in milliseconds after the first exposure.
             * @example 604800000
             */
            readonly windowEndOffset?: number;
            /**
             * Format: int64
             * When measuring starts, in milliseconds after the first exposure.
             * @example 0
             */
            readonly windowStartOffset?: number;
            /**
             * @deprecated
             * Deprecated, use `winsorIncludeImputed` instead. It has no effect.
             * @example false
             */
            readonly winsorExcludeImputed?: boolean;
            /**
             * Whether zeros that stand for missing events count when the percentiles are worked out.
             * @example false
             */
            readonly winsorIncludeImputed?: boolean;
            /**
             * The percentile below which values are raised to it.
             * @example 1
             */
            readonly winsorLowerPercentile?: number;
            /**
             * The percentile above which values are lowered to it.
             * @example 99.5
             */
            readonly winsorUpperPercentile?: number;
        };
        /** What counts when a unit sent no event. */
        readonly MetricEventDefault: {
            /**
             * Whether units without events are left out.
             * @example false
             */
            readonly disabled?: boolean;
            /**
             * The number that stands for a missing event.
             * @example 0
             */
            readonly value?: number;
        };
        /** A condition on events that a metric counts, or a group of such conditions. */
        readonly MetricFilter: {
            /**
             * The attribute or property to look at. Absent on groups.
             * @example country
             */
            readonly attribute?: string;
            /**
             * The kind of context that the attribute belongs to.
             * @example user
             */
            readonly contextKind?: string;
            /**
             * Whether the condition is turned around.
             * @example false
             */
            readonly negate: boolean;
            /**
             * How the values are compared, or how a group's conditions are joined.
             * @example in
             */
            readonly op: string;
            /**
             * What the condition looks at. A `group` holds further conditions.
             * @example contextAttribute
             */
            readonly type: ("group" | "contextAttribute" | "eventProperty") | (string & {});
            /** The values to compare with, or a group's conditions. */
            readonly values: readonly unknown[];
        };
        /** A metric, as lists show it. */
        readonly MetricListing: {
            /** What the caller may do with the metric. */
            readonly _access?: components["schemas"]["Access"];
            /**
             * How many flags it is attached to.
             * @example 2
             */
            readonly _attachedFlagCount?: number;
            /** When the metric was created. */
            readonly _creationDate: components["schemas"]["UnixMilliseconds"];
            /**
             * The ID of the metric.
             * @example 62c4e1f0b7a9d30012ab45cd
             */
            readonly _id: string;
            /** The metric under `self`, and the list of the project's metrics under `parent`. */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /** The member who maintains the metric. Absent when no member does. */
            readonly _maintainer?: components["schemas"]["MemberSummary"];
            /** The page of the metric in the web application. */
            readonly _site?: components["schemas"]["Link"];
            /**
             * A number that grows with each change of the metric.
             * @example 2
             */
            readonly _version?: number;
            /**
             * The ID of this version of the metric. Older servers leave it out.
             * @example 8d2f6b1c-03e7-4a95-b6c8-1f9e5d7a2c40
             */
            readonly _versionId?: string;
            /**
             * How many running experiments measure by it.
             * @example 1
             */
            readonly activeExperimentCount?: number;
            /**
             * How many running guarded rollouts watch it.
             * @example 0
             */
            readonly activeGuardedRolloutCount?: number;
            /**
             * How the numbers of all units become a result.
             * @example mean
             */
            readonly analysisType?: ("mean" | "percentile") | (string & {});
            /** The kinds of context that results can be worked out for. */
            readonly analysisUnits?: readonly string[];
            /**
             * True once the metric is archived.
             * @example false
             */
            readonly archived?: boolean;
            /** When the metric was archived. Present only on archived metrics. */
            readonly archivedAt?: components["schemas"]["UnixMilliseconds"];
            /**
             * The group that the metric is sorted under.
             * @example Sales
             */
            readonly category?: string;
            /** Where the events come from. Older servers leave it out. */
            readonly dataSource?: components["schemas"]["MetricDataSourceReference"];
            /** What the metric is divided by, when it is a ratio. */
            readonly denominator?: components["schemas"]["MetricDenominator"];
            /**
             * What the metric is for.
             * @example Counts finished orders.
             */
            readonly description?: string;
            /** What counts when a unit sent no event. */
            readonly eventDefault?: components["schemas"]["MetricEventDefault"];
            /**
             * The event to send from code. Present only on custom metrics.
             * @example order-placed
             */
            readonly eventKey?: string;
            /**
             * How many experiments measure by it.
             * @example 3
             */
            readonly experimentCount?: number;
            /** Which events count. */
            readonly filters?: components["schemas"]["MetricFilter"];
            /**
             * Whether the metric measures a number. If not, it counts whether something happened.
             * @example false
             */
            readonly isNumeric?: boolean;
            /**
             * The key of the metric.
             * @example orders-placed
             */
            readonly key: string;
            /**
             * What the metric measures.
             * @example custom
             */
            readonly kind: ("pageview" | "click" | "custom" | "trace") | (string & {});
            /** When the metric was last changed. */
            readonly lastModified?: components["schemas"]["Modification"];
            /** When the latest event came, to the hour. */
            readonly lastSeen?: components["schemas"]["UnixMilliseconds"];
            /**
             * The ID of the member who maintains the metric. Absent when no member does.
             * @example 5f1a0c8be4b0a13d9c7f2e10
             */
            readonly maintainerId?: string;
            /**
             * How many metric groups contain it.
             * @example 1
             */
            readonly metricGroupCount?: number;
            /**
             * The name of the metric for people.
             * @example Orders placed
             */
            readonly name: string;
            /**
             * The percentile to analyze. Present only when `analysisType` is `percentile`.
             * @example 95
             */
            readonly percentileValue?: number;
            /**
             * @deprecated
             * Deprecated, use `analysisUnits` instead. The kinds of context that can be assigned to variations.
             */
            readonly randomizationUnits?: readonly string[];
            /**
             * What has to be clicked on, as CSS selectors. Present only on click metrics.
             * @example #order-button
             */
            readonly selector?: string;
            /**
             * Whether the metric should rise or fall. Present only on custom metrics.
             * @example HigherThanBaseline
             */
            readonly successCriteria?: ("HigherThanBaseline" | "LowerThanBaseline") | (string & {});
            /** The tags of the metric. */
            readonly tags: readonly string[];
            /**
             * Which traces count. Present only on trace metrics.
             * @example service.name = "checkout"
             */
            readonly traceQuery?: string;
            /**
             * Where the number stands in a trace. Present only on trace metrics.
             * @example duration
             */
            readonly traceValueLocation?: string;
            /**
             * What the numbers are measured in. Present only on numeric metrics.
             * @example ms
             */
            readonly unit?: string;
            /**
             * How several events of one unit become one number.
             * @example sum
             */
            readonly unitAggregationType?: ("average" | "sum" | "count_distinct") | (string & {});
            /** The pages that are watched. Present only on click and pageview metrics. */
            readonly urls?: readonly components["schemas"]["UrlMatcher"][];
            /**
             * Format: int64
             * When measuring ends, in milliseconds after the first exposure.
             * @example 604800000
             */
            readonly windowEndOffset?: number;
            /**
             * Format: int64
             * When measuring starts, in milliseconds after the first exposure.
             * @example 0
             */
            readonly windowStartOffset?: number;
            /**
             * @deprecated
             * Deprecated, use `winsorIncludeImputed` instead. It has no effect.
             * @example false
             */
            readonly winsorExcludeImputed?: boolean;
            /**
             * Whether zeros that stand for missing events count when the percentiles are worked out.
             * @example false
             */
            readonly winsorIncludeImputed?: boolean;
            /**
             * The percentile below which values are raised to it.
             * @example 1
             */
            readonly winsorLowerPercentile?: number;
            /**
             * The percentile above which values are lowered to it.
             * @example 99.5
             */
            readonly winsorUpperPercentile?: number;
        };
        /** When something was changed. */
        readonly Modification: {
            /**
             * Format: date-time
             * The moment of the change, as RFC 3339 text.
             * @example 2024-07-25T10:00:00.123456Z
             */
            readonly date?: string;
        };
        /** A flag that must serve a given variation before this one takes effect. */
        readonly Prerequisite: {
            /**
             * The key of the other flag.
             * @example new-design
             */
            readonly key: string;
            /**
             * The index of the variation that the other flag must serve.
             * @example 0
             */
            readonly variation: number;
        };
        /** How contexts are divided between variations. */
        readonly Rollout: {
            /**
             * The attribute by which contexts are divided.
             * @example key
             */
            readonly bucketBy?: string;
            /**
             * The kind of context that is divided.
             * @example organization
             */
            readonly contextKind?: string;
            /** How an experiment assigns contexts. Present only when the rollout belongs to one. */
            readonly experimentAllocation?: components["schemas"]["ExperimentAllocation"];
            /**
             * A number from which an experiment's shares are drawn.
             * @example 61
             */
            readonly seed?: number;
            /** The variations and their shares. */
            readonly variations: readonly components["schemas"]["WeightedVariation"][];
        };
        /**
         * A targeting rule. When all of its clauses match, it serves one variation, or divides contexts by a rollout. On
         * migration flags a variation is a cohort.
         */
        readonly Rule: {
            /**
             * The ID of the rule.
             * @example 91e0c6a3-7b6d-4c39-a1f4-3d2b8e5f7c08
             */
            readonly _id?: string;
            /** The conditions, all of which must hold. */
            readonly clauses: readonly components["schemas"]["Clause"][];
            /**
             * What the rule is for.
             * @example Staff see it first.
             */
            readonly description?: string;
            /**
             * Whether the rule is passed over.
             * @example false
             */
            readonly disabled?: boolean;
            /**
             * Another identifier of the rule, of the server's own.
             * @example 2c9b1d64-58a1-4d0e-8f7e-6f6b0a9d3c52
             */
            readonly ref?: string;
            /** How contexts are divided between variations. Absent when there is one variation. */
            readonly rollout?: components["schemas"]["Rollout"];
            /**
             * Whether full events are recorded for evaluations that this rule decides.
             * @example false
             */
            readonly trackEvents: boolean;
            /**
             * The index of the variation to serve. Absent when there is a rollout.
             * @example 0
             */
            readonly variation?: number;
        };
        /**
         * Which SDKs may evaluate a flag. `client` by the client-side ID, `mobile` by the mobile key, `anyClient` by either,
         * `server` by neither.
         * @example anyClient
         * @enum {string}
         */
        readonly SdkAvailability: "client" | "mobile" | "anyClient" | "server";
        /** Whether a flag may be cleaned up. */
        readonly StaleFlag: {
            /**
             * The ID under which another system cleans the flag up. Null when none does.
             * @example WEB-204
             */
            readonly cleanupId?: string | null;
            /**
             * Whether the flag may be removed from code.
             * @example true
             */
            readonly readyForCodeRemoval?: boolean;
            /**
             * Whether the flag may be archived.
             * @example false
             */
            readonly readyToArchive?: boolean;
        };
        /**
         * How much of each environment a flag shows. `0` and `false` show all of it, `1` and `true` a summary.
         * @default 1
         * @example 0
         * @enum {string}
         */
        readonly SummaryMode: "0" | "1" | "true" | "false";
        /** A page of tags, with links to other pages. */
        readonly TagCollection: {
            /**
             * Links, by name: this page under `self`, and other pages, where the server links them, under `first`, `prev`,
             * `next` and `last`.
             *
             * A link to a page MUST lead to the page that its name says, and never to another origin. It MUST keep `kind`,
             * `pre`, `asOf` and `archived`, and SHOULD keep `limit`. Decoded once, it SHOULD give the values that were sent.
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /** The tags of this page, each a string. Empty when nothing matches, never absent. */
            readonly items: readonly string[];
            /**
             * The number of tags that match, on all pages together. It may be null or absent.
             * @example 2
             */
            readonly totalCount?: number | null;
        };
        /**
         * A kind of resource that carries tags. Each MUST list the tags that resources of this kind carry; `flag` lists every
         * tag on an unarchived flag. `metric-data-source` is beyond the documentation; where it is offered, it SHOULD list a
         * part of all tags.
         * @example flag
         * @enum {string}
         */
        readonly TagKind: "flag" | "project" | "environment" | "segment" | "metric" | "metric-data-source" | "aiconfig" | "view";
        /** Individual contexts, and the variation that they get. */
        readonly Target: {
            /**
             * The kind of the contexts.
             * @example user
             */
            readonly contextKind?: string;
            /** The keys of the contexts. */
            readonly values: readonly string[];
            /**
             * The index of the variation.
             * @example 0
             */
            readonly variation: number;
        };
        /**
         * Format: int64
         * Unix time in milliseconds.
         * @example 1721901600000
         */
        readonly UnixMilliseconds: number;
        /** A condition on the address of a page. Which properties it has depends on its kind. */
        readonly UrlMatcher: {
            /**
             * How the address is compared, for example `exact`.
             * @example exact
             */
            readonly kind?: string;
            /**
             * The address to compare with.
             * @example https://shop.example.com/cart
             */
            readonly url?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** A value that a flag can have. */
        readonly Variation: {
            /**
             * The ID of the variation.
             * @example 7a3f3c1e-4f0e-4b57-9c1b-0f6f2c5c9d11
             */
            readonly _id?: string;
            /**
             * What the variation does. Absent when nothing is said.
             * @example Shows the dark theme.
             */
            readonly description?: string;
            /**
             * The name of the variation for people. Absent when it has none.
             * @example Dark
             */
            readonly name?: string;
            /**
             * Any JSON value. True or false on boolean flags.
             * @example true
             */
            readonly value: unknown;
            /**
             * A hash that is the same for equal values. Older servers leave it out.
             * @example b5bea41b6c623f7c
             */
            readonly valueHash?: string;
        };
        /**
         * Either one variation for everybody, or a rollout that divides contexts between several. On migration flags a
         * variation is a cohort.
         */
        readonly VariationOrRollout: {
            /** How contexts are divided between variations. Absent when there is one variation. */
            readonly rollout?: components["schemas"]["Rollout"];
            /**
             * The index of the variation to serve. Absent when there is a rollout.
             * @example 0
             */
            readonly variation?: number;
        };
        /** Where one variation is used in one environment. */
        readonly VariationSummary: {
            /**
             * The attribute by which the default rule's rollout divides contexts.
             * @example key
             */
            readonly bucketBy?: string;
            /**
             * The number of contexts of other kinds that get the variation individually. Older servers leave it out.
             * @example 0
             */
            readonly contextTargets?: number;
            /**
             * Whether the default rule serves the variation to everybody. Usually absent when it does not.
             * @example true
             */
            readonly isFallthrough?: boolean;
            /**
             * Whether the variation is served while targeting is off. Usually absent when it is not.
             * @example true
             */
            readonly isOff?: boolean;
            /**
             * How many of these rules give the variation weight 0. Undocumented; read from real answers.
             * @example 0
             */
            readonly nullRules: number;
            /**
             * The weight of the variation in the default rule's rollout. 100000 is everybody.
             * @example 60000
             */
            readonly rollout?: number;
            /**
             * The number of rules that name the variation.
             * @example 2
             */
            readonly rules: number;
            /**
             * The number of users who get the variation individually.
             * @example 1
             */
            readonly targets: number;
        };
        /** One variation's share of a rollout. */
        readonly WeightedVariation: {
            /**
             * Whether the experiment leaves these contexts out of its results.
             * @example false
             */
            readonly _untracked?: boolean;
            /**
             * The index of the variation.
             * @example 0
             */
            readonly variation: number;
            /**
             * The share in thousandths of a percent. 100000 is everybody.
             * @example 60000
             */
            readonly weight: number;
        };
    };
    responses: {
        /** A page of flags, as `application/json`. A compressed one SHOULD hold the same body. */
        readonly FeatureFlagPage: {
            headers: {
                readonly "X-Ratelimit-Auth-Token-Limit": components["headers"]["X-Ratelimit-Auth-Token-Limit"];
                readonly "X-Ratelimit-Auth-Token-Remaining": components["headers"]["X-Ratelimit-Auth-Token-Remaining"];
                readonly "X-Ratelimit-Auth-Token-Reset": components["headers"]["X-Ratelimit-Auth-Token-Reset"];
                readonly "X-Ratelimit-Global-Limit": components["headers"]["X-Ratelimit-Global-Limit"];
                readonly "X-Ratelimit-Global-Remaining": components["headers"]["X-Ratelimit-Global-Remaining"];
                readonly "X-Ratelimit-Reset": components["headers"]["X-Ratelimit-Reset"];
                readonly "X-Ratelimit-Route-Limit": components["headers"]["X-Ratelimit-Route-Limit"];
                readonly "X-Ratelimit-Route-Remaining": components["headers"]["X-Ratelimit-Route-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["FeatureFlagCollection"];
            };
        };
        /** A parameter is malformed, unknown, or forbidden in this combination. */
        readonly FlagsBadRequest: {
            headers: {
                readonly "X-Ratelimit-Auth-Token-Limit": components["headers"]["X-Ratelimit-Auth-Token-Limit"];
                readonly "X-Ratelimit-Auth-Token-Remaining": components["headers"]["X-Ratelimit-Auth-Token-Remaining"];
                readonly "X-Ratelimit-Auth-Token-Reset": components["headers"]["X-Ratelimit-Auth-Token-Reset"];
                readonly "X-Ratelimit-Global-Limit": components["headers"]["X-Ratelimit-Global-Limit"];
                readonly "X-Ratelimit-Global-Remaining": components["headers"]["X-Ratelimit-Global-Remaining"];
                readonly "X-Ratelimit-Reset": components["headers"]["X-Ratelimit-Reset"];
                readonly "X-Ratelimit-Route-Limit": components["headers"]["X-Ratelimit-Route-Limit"];
                readonly "X-Ratelimit-Route-Remaining": components["headers"]["X-Ratelimit-Route-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /**
         * The access token is valid, but may not read this resource, and MUST get no data. Such a request SHOULD get this
         * status.
         */
        readonly Forbidden: {
            headers: {
                readonly "X-Ratelimit-Auth-Token-Limit": components["headers"]["X-Ratelimit-Auth-Token-Limit"];
                readonly "X-Ratelimit-Auth-Token-Remaining": components["headers"]["X-Ratelimit-Auth-Token-Remaining"];
                readonly "X-Ratelimit-Auth-Token-Reset": components["headers"]["X-Ratelimit-Auth-Token-Reset"];
                readonly "X-Ratelimit-Global-Limit": components["headers"]["X-Ratelimit-Global-Limit"];
                readonly "X-Ratelimit-Global-Remaining": components["headers"]["X-Ratelimit-Global-Remaining"];
                readonly "X-Ratelimit-Reset": components["headers"]["X-Ratelimit-Reset"];
                readonly "X-Ratelimit-Route-Limit": components["headers"]["X-Ratelimit-Route-Limit"];
                readonly "X-Ratelimit-Route-Remaining": components["headers"]["X-Ratelimit-Route-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** The server failed to answer; the same request may succeed later. */
        readonly InternalServerError: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly "X-Ratelimit-Auth-Token-Limit": components["headers"]["X-Ratelimit-Auth-Token-Limit"];
                readonly "X-Ratelimit-Auth-Token-Remaining": components["headers"]["X-Ratelimit-Auth-Token-Remaining"];
                readonly "X-Ratelimit-Auth-Token-Reset": components["headers"]["X-Ratelimit-Auth-Token-Reset"];
                readonly "X-Ratelimit-Global-Limit": components["headers"]["X-Ratelimit-Global-Limit"];
                readonly "X-Ratelimit-Global-Remaining": components["headers"]["X-Ratelimit-Global-Remaining"];
                readonly "X-Ratelimit-Reset": components["headers"]["X-Ratelimit-Reset"];
                readonly "X-Ratelimit-Route-Limit": components["headers"]["X-Ratelimit-Route-Limit"];
                readonly "X-Ratelimit-Route-Remaining": components["headers"]["X-Ratelimit-Route-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** The project, or an environment that the request names, does not exist. */
        readonly NotFound: {
            headers: {
                readonly "X-Ratelimit-Auth-Token-Limit": components["headers"]["X-Ratelimit-Auth-Token-Limit"];
                readonly "X-Ratelimit-Auth-Token-Remaining": components["headers"]["X-Ratelimit-Auth-Token-Remaining"];
                readonly "X-Ratelimit-Auth-Token-Reset": components["headers"]["X-Ratelimit-Auth-Token-Reset"];
                readonly "X-Ratelimit-Global-Limit": components["headers"]["X-Ratelimit-Global-Limit"];
                readonly "X-Ratelimit-Global-Remaining": components["headers"]["X-Ratelimit-Global-Remaining"];
                readonly "X-Ratelimit-Reset": components["headers"]["X-Ratelimit-Reset"];
                readonly "X-Ratelimit-Route-Limit": components["headers"]["X-Ratelimit-Route-Limit"];
                readonly "X-Ratelimit-Route-Remaining": components["headers"]["X-Ratelimit-Route-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** A page of tags, as `application/json`. A compressed one SHOULD hold the same body. */
        readonly TagPage: {
            headers: {
                readonly "X-Ratelimit-Auth-Token-Limit": components["headers"]["X-Ratelimit-Auth-Token-Limit"];
                readonly "X-Ratelimit-Auth-Token-Remaining": components["headers"]["X-Ratelimit-Auth-Token-Remaining"];
                readonly "X-Ratelimit-Auth-Token-Reset": components["headers"]["X-Ratelimit-Auth-Token-Reset"];
                readonly "X-Ratelimit-Global-Limit": components["headers"]["X-Ratelimit-Global-Limit"];
                readonly "X-Ratelimit-Global-Remaining": components["headers"]["X-Ratelimit-Global-Remaining"];
                readonly "X-Ratelimit-Reset": components["headers"]["X-Ratelimit-Reset"];
                readonly "X-Ratelimit-Route-Limit": components["headers"]["X-Ratelimit-Route-Limit"];
                readonly "X-Ratelimit-Route-Remaining": components["headers"]["X-Ratelimit-Route-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["TagCollection"];
            };
        };
        /** A parameter is malformed or unknown. */
        readonly TagsBadRequest: {
            headers: {
                readonly "X-Ratelimit-Auth-Token-Limit": components["headers"]["X-Ratelimit-Auth-Token-Limit"];
                readonly "X-Ratelimit-Auth-Token-Remaining": components["headers"]["X-Ratelimit-Auth-Token-Remaining"];
                readonly "X-Ratelimit-Auth-Token-Reset": components["headers"]["X-Ratelimit-Auth-Token-Reset"];
                readonly "X-Ratelimit-Global-Limit": components["headers"]["X-Ratelimit-Global-Limit"];
                readonly "X-Ratelimit-Global-Remaining": components["headers"]["X-Ratelimit-Global-Remaining"];
                readonly "X-Ratelimit-Reset": components["headers"]["X-Ratelimit-Reset"];
                readonly "X-Ratelimit-Route-Limit": components["headers"]["X-Ratelimit-Route-Limit"];
                readonly "X-Ratelimit-Route-Remaining": components["headers"]["X-Ratelimit-Route-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** More requests came than a rate limit takes. The headers say when to try again. */
        readonly TooManyRequests: {
            headers: {
                readonly "Retry-After": components["headers"]["Retry-After"];
                readonly "X-Ratelimit-Auth-Token-Limit": components["headers"]["X-Ratelimit-Auth-Token-Limit"];
                readonly "X-Ratelimit-Auth-Token-Remaining": components["headers"]["X-Ratelimit-Auth-Token-Remaining"];
                readonly "X-Ratelimit-Auth-Token-Reset": components["headers"]["X-Ratelimit-Auth-Token-Reset"];
                readonly "X-Ratelimit-Global-Limit": components["headers"]["X-Ratelimit-Global-Limit"];
                readonly "X-Ratelimit-Global-Remaining": components["headers"]["X-Ratelimit-Global-Remaining"];
                readonly "X-Ratelimit-Reset": components["headers"]["X-Ratelimit-Reset"];
                readonly "X-Ratelimit-Route-Limit": components["headers"]["X-Ratelimit-Route-Limit"];
                readonly "X-Ratelimit-Route-Remaining": components["headers"]["X-Ratelimit-Route-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
        /** The access token is missing or not a valid one. Such a request SHOULD get this status. */
        readonly Unauthorized: {
            headers: {
                readonly "X-Ratelimit-Auth-Token-Limit": components["headers"]["X-Ratelimit-Auth-Token-Limit"];
                readonly "X-Ratelimit-Auth-Token-Remaining": components["headers"]["X-Ratelimit-Auth-Token-Remaining"];
                readonly "X-Ratelimit-Auth-Token-Reset": components["headers"]["X-Ratelimit-Auth-Token-Reset"];
                readonly "X-Ratelimit-Global-Limit": components["headers"]["X-Ratelimit-Global-Limit"];
                readonly "X-Ratelimit-Global-Remaining": components["headers"]["X-Ratelimit-Global-Remaining"];
                readonly "X-Ratelimit-Reset": components["headers"]["X-Ratelimit-Reset"];
                readonly "X-Ratelimit-Route-Limit": components["headers"]["X-Ratelimit-Route-Limit"];
                readonly "X-Ratelimit-Route-Remaining": components["headers"]["X-Ratelimit-Route-Remaining"];
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Error"];
            };
        };
    };
    parameters: {
        /**
         * @deprecated
         * Deprecated, use `filter=state:archived` instead, which MUST list the same. `true` lists all archived flags and no
         * others, `false` the others. When it is absent, archived flags MUST be left out, unless one of the filters `archived`
         * and `state` is sent; no other filter brings them in. Where several of the three are sent, all hold.
         *
         * A value that is not a boolean MUST be refused.
         * @example true
         */
        readonly FlagsArchived: boolean;
        /**
         * @deprecated
         * Deprecated without replacement: clients SHOULD no longer use it, and API version 20240415 MUST refuse it. `true` lists
         * only flags whose configuration differs between environments, and adds `totalCountWithDifferences`. `false` is like
         * leaving it out. To differ SHOULD mean to differ in `on`, `offVariation`, `fallthrough`, `targets`, `contextTargets`,
         * `rules` or `prerequisites`, IDs aside.
         *
         * A value that is not a boolean MUST be refused.
         * @example true
         */
        readonly FlagsCompare: boolean;
        /**
         * Keys of environments, one a parameter: `env=production&env=test`. Each flag's `environments` MUST then hold these and
         * no others, each as it is without `env`. Without it either every flag shows all environments or, as under API version
         * 20240415, no flag shows any. Which flags are listed does not change.
         *
         * An environment that the project does not have SHOULD be refused; failing that, it SHOULD show in no flag. The order of
         * several environments, or one sent twice, SHOULD matter to `sort=targetingModifiedDate` only. Under API version
         * 20240415 more than three different ones SHOULD be refused.
         * @example [
         *   "production",
         *   "test"
         * ]
         */
        readonly FlagsEnv: readonly string[];
        /**
         * Fields to add to each flag or environment, joined by `,` in any order. Without it none of them shows. Each adds what
         * it adds alone, and a flag MUST go on showing all that it shows without. An unknown one MUST be refused. An empty
         * `expand` SHOULD be the same as none.
         * @example [
         *   "evaluation",
         *   "codeReferences"
         * ]
         */
        readonly FlagsExpand: readonly components["schemas"]["FlagExpand"][];
        /**
         * Clauses of the form `field:value`, joined by `,` in any order; a flag is listed when all of them hold. The fields are
         * the properties of `FlagFilter`. For example, `query:dark-mode,tags:beta+test` lists the flags whose key or name holds
         * `dark-mode`, in upper or lower case, if they carry both the tags `beta` and `test`.
         *
         * A clause is split at its first `:`. `+` joins the members of a list, all of which must hold; in any other value it is
         * a `+`. A value that begins with `{` is JSON and runs to its closing brace. A `,` inside any other value can not be
         * written, nor a `+` inside a member of a list.
         *
         * All of this is meant before URL encoding. In a URL the `+` MUST be written `%2B`; other reserved characters may be
         * encoded, too.
         *
         * An unknown field, a clause without `:`, a word outside a closed list, a value that is not the boolean or whole number
         * that its field takes, broken JSON, or JSON with anything but whole milliseconds for its time MUST be refused. A field
         * with two values SHOULD be refused. A text or a tag that no flag has MUST get an empty page; an ID or a key that
         * nothing has may be refused instead. An empty `filter` SHOULD be the same as none.
         * @example query:dark-mode,tags:beta+test
         */
        readonly FlagsFilter: string;
        /**
         * The greatest number of flags on a page. Defaults to 20. A page MUST hold exactly this many while more flags follow,
         * and the rest of the list at its end, so that the pages laid end to end are the whole list.
         *
         * A value that is no whole number MUST be refused, and one below 1 MUST NOT get the page that leaving it out gets. A
         * page SHOULD never hold more than 100: a greater value SHOULD be refused, or else cut down to that.
         * @example 50
         */
        readonly FlagsLimit: number;
        /**
         * The index, counted from 0, of the first flag on the page, which goes on from there for up to `limit` flags: with
         * `offset=40` it begins with the forty-first of the list. Defaults to 0. At or beyond the end of the list the page MUST
         * be empty.
         *
         * A value that is no whole number MUST be refused, and one below 0 SHOULD be refused.
         * @example 20
         */
        readonly FlagsOffset: number;
        /**
         * Fields to sort by, joined by `,`, the first one first: a later field orders flags that are alike in the earlier ones.
         * A field sorts upwards; with `-` before it, downwards. The whole list MUST be sorted, then cut into pages, and a
         * filtered list keeps the order of the whole one. Sorting never changes which flags are listed. Flags without a value
         * MUST stand together at one end.
         *
         * `targetingModifiedDate` without `env`, or together with another field, MUST be refused; of several `env` the first
         * that is sent counts. For example, `sort=-targetingModifiedDate&env=production&env=test` goes by `production`. A field
         * that is not in the list MUST be refused. An empty `sort` SHOULD be the same as none.
         * @example [
         *   "-creationDate",
         *   "key"
         * ]
         */
        readonly FlagsSort: readonly components["schemas"]["FlagSort"][];
        /**
         * Whether each environment is only summed up. By default it is, and MUST NOT show its lists `prerequisites`, `targets`
         * and `rules`. `summary=0` MUST add them to each environment that shows, and MUST change nothing else. `contextTargets`,
         * `fallthrough` and `offVariation` SHOULD come and go with them. `1` is the default; `true` and `false` are other
         * spellings of `1` and `0`.
         *
         * A value that is neither a boolean nor `0` or `1` MUST be refused.
         * @example 0
         */
        readonly FlagsSummary: components["schemas"]["SummaryMode"];
        /**
         * Lists exactly the flags that carry this very tag. For several tags at once use `filter=tags:beta+test`.
         * @example checkout
         */
        readonly FlagsTag: string;
        /**
         * The version of the API; without the header the server's own holds. `20220603` means the documentation as it reads:
         * every environment unless `env` is sent, and `compare` answers. Under `20240415` a flag SHOULD have no `environments`
         * unless `env` is sent, more than three different `env` SHOULD be refused, and `compare` MUST be. A version that does not
         * exist SHOULD be refused.
         * @example 20240415
         */
        readonly "LD-API-Version": components["schemas"]["ApiVersion"];
        /**
         * The key of the project. Flags of no other project are listed. A project that does not exist MUST be refused, and
         * SHOULD be refused with 404, whatever else is asked.
         * @example web
         */
        readonly ProjectKey: string;
        /**
         * Whether the tags of archived flags count. With `true`, tags that only archived flags carry SHOULD be listed, too. With
         * `false`, the default, they SHOULD be left out. A value that is not a boolean MUST be refused.
         * @example true
         */
        readonly TagsArchived: boolean;
        /**
         * Lists the tags as they stood at this moment: an RFC 3339 date and time, or Unix time in milliseconds. A server MUST
         * take one of the two and SHOULD take both. Defaults to now, the moment of the request. The tags SHOULD be those of that
         * moment, none in a far past. A text that is no time SHOULD be refused.
         * @example 2026-01-31T12:00:00Z
         */
        readonly TagsAsOf: string;
        /**
         * Kinds of resource, one a parameter: `kind=flag&kind=segment`. Lists the tags that any of them carries, each once.
         * Without it the tags of every kind are listed. A kind outside the list MUST be refused. Two kinds joined by a comma
         * SHOULD be refused, or else be like one unknown kind, never like all.
         * @example [
         *   "flag",
         *   "segment"
         * ]
         */
        readonly TagsKind: readonly components["schemas"]["TagKind"][];
        /**
         * The greatest number of tags on a page. A page MUST never hold more than 1000: a greater value is refused or cut down
         * to that. A page MUST hold exactly this many while more tags follow, and the rest of the list at its end, so that the
         * pages laid end to end are the whole list. Without it the page is the beginning of the list, of a size of the server's
         * own.
         *
         * A value that is no whole number MUST be refused, and one below 1 MUST NOT get the page that leaving it out gets.
         * @example 100
         */
        readonly TagsLimit: number;
        /**
         * The index, counted from 0, of the first tag on the page. Defaults to 0. At or beyond the end of the list the page MUST
         * be empty. A value that is no whole number MUST be refused, and one below 0 SHOULD be refused.
         * @example 100
         */
        readonly TagsOffset: number;
        /**
         * Lists exactly the tags that begin with this text, letter for letter; upper and lower case differ. An empty one SHOULD
         * be the same as none.
         * @example be
         */
        readonly TagsPre: string;
    };
    requestBodies: never;
    headers: {
        /**
         * How long to wait before the next request, in whole seconds or as an HTTP date. Waiting so long SHOULD be enough.
         * @example 10
         */
        readonly "Retry-After": string;
        /**
         * How many requests of this access token a window takes. Sent only where such a limit applies.
         * @example 1000
         */
        readonly "X-Ratelimit-Auth-Token-Limit": number;
        /**
         * How many requests of this access token are left in this window, from 0 up to its limit.
         * @example 987
         */
        readonly "X-Ratelimit-Auth-Token-Remaining": number;
        /**
         * When the window of the access token ends, as Unix time in milliseconds.
         * @example 1769860810000
         */
        readonly "X-Ratelimit-Auth-Token-Reset": number;
        /**
         * How many requests of the whole account a window takes. Sent only where such a limit applies.
         * @example 1000
         */
        readonly "X-Ratelimit-Global-Limit": number;
        /**
         * How many requests of the whole account are left in this window, from 0 up to its limit.
         * @example 987
         */
        readonly "X-Ratelimit-Global-Remaining": number;
        /**
         * When the windows of the account and the route end, as Unix time in milliseconds.
         * @example 1769860810000
         */
        readonly "X-Ratelimit-Reset": number;
        /**
         * How many requests of this route a window takes. Sent only where such a limit applies.
         * @example 300
         */
        readonly "X-Ratelimit-Route-Limit": number;
        /**
         * How many requests of this route are left in this window, from 0 up to its limit.
         * @example 299
         */
        readonly "X-Ratelimit-Route-Remaining": number;
    };
    pathItems: never;
}
export type Access = components['schemas']['Access'];
export type AccessAllowed = components['schemas']['AccessAllowed'];
export type AccessDenied = components['schemas']['AccessDenied'];
export type AccessReason = components['schemas']['AccessReason'];
export type ApiVersion = components['schemas']['ApiVersion'];
export type Clause = components['schemas']['Clause'];
export type ClientSideAvailability = components['schemas']['ClientSideAvailability'];
export type CodeReferences = components['schemas']['CodeReferences'];
export type CodeReferenceStatistic = components['schemas']['CodeReferenceStatistic'];
export type CustomProperty = components['schemas']['CustomProperty'];
export type Defaults = components['schemas']['Defaults'];
export type Error = components['schemas']['Error'];
export type ExperimentAllocation = components['schemas']['ExperimentAllocation'];
export type ExperimentEnabledPeriod = components['schemas']['ExperimentEnabledPeriod'];
export type ExperimentEnvironmentSetting = components['schemas']['ExperimentEnvironmentSetting'];
export type ExperimentInfo = components['schemas']['ExperimentInfo'];
export type FeatureFlag = components['schemas']['FeatureFlag'];
export type FeatureFlagCollection = components['schemas']['FeatureFlagCollection'];
export type FeatureFlagConfig = components['schemas']['FeatureFlagConfig'];
export type FlagConfigEvaluation = components['schemas']['FlagConfigEvaluation'];
export type FlagConfigMigrationSettings = components['schemas']['FlagConfigMigrationSettings'];
export type FlagExpand = components['schemas']['FlagExpand'];
export type FlagFilter = components['schemas']['FlagFilter'];
export type FlagMigrationSettings = components['schemas']['FlagMigrationSettings'];
export type FlagSort = components['schemas']['FlagSort'];
export type FlagState = components['schemas']['FlagState'];
export type FlagSummary = components['schemas']['FlagSummary'];
export type FlagType = components['schemas']['FlagType'];
export type GuardedRolloutState = components['schemas']['GuardedRolloutState'];
export type LegacyExperiment = components['schemas']['LegacyExperiment'];
export type Link = components['schemas']['Link'];
export type MaintainerTeam = components['schemas']['MaintainerTeam'];
export type MemberSummary = components['schemas']['MemberSummary'];
export type MetricDataSourceReference = components['schemas']['MetricDataSourceReference'];
export type MetricDenominator = components['schemas']['MetricDenominator'];
export type MetricEventDefault = components['schemas']['MetricEventDefault'];
export type MetricFilter = components['schemas']['MetricFilter'];
export type MetricListing = components['schemas']['MetricListing'];
export type Modification = components['schemas']['Modification'];
export type Prerequisite = components['schemas']['Prerequisite'];
export type Rollout = components['schemas']['Rollout'];
export type Rule = components['schemas']['Rule'];
export type SdkAvailability = components['schemas']['SdkAvailability'];
export type StaleFlag = components['schemas']['StaleFlag'];
export type SummaryMode = components['schemas']['SummaryMode'];
export type TagCollection = components['schemas']['TagCollection'];
export type TagKind = components['schemas']['TagKind'];
export type Target = components['schemas']['Target'];
export type UnixMilliseconds = components['schemas']['UnixMilliseconds'];
export type UrlMatcher = components['schemas']['UrlMatcher'];
export type Variation = components['schemas']['Variation'];
export type VariationOrRollout = components['schemas']['VariationOrRollout'];
export type VariationSummary = components['schemas']['VariationSummary'];
export type WeightedVariation = components['schemas']['WeightedVariation'];
export type ResponseFeatureFlagPage = components['responses']['FeatureFlagPage'];
export type ResponseFlagsBadRequest = components['responses']['FlagsBadRequest'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTagPage = components['responses']['TagPage'];
export type ResponseTagsBadRequest = components['responses']['TagsBadRequest'];
export type ResponseTooManyRequests = components['responses']['TooManyRequests'];
export type ResponseUnauthorized = components['responses']['Unauthorized'];
export type ParameterFlagsArchived = components['parameters']['FlagsArchived'];
export type ParameterFlagsCompare = components['parameters']['FlagsCompare'];
export type ParameterFlagsEnv = components['parameters']['FlagsEnv'];
export type ParameterFlagsExpand = components['parameters']['FlagsExpand'];
export type ParameterFlagsFilter = components['parameters']['FlagsFilter'];
export type ParameterFlagsLimit = components['parameters']['FlagsLimit'];
export type ParameterFlagsOffset = components['parameters']['FlagsOffset'];
export type ParameterFlagsSort = components['parameters']['FlagsSort'];
export type ParameterFlagsSummary = components['parameters']['FlagsSummary'];
export type ParameterFlagsTag = components['parameters']['FlagsTag'];
export type ParameterLdApiVersion = components['parameters']['LD-API-Version'];
export type ParameterProjectKey = components['parameters']['ProjectKey'];
export type ParameterTagsArchived = components['parameters']['TagsArchived'];
export type ParameterTagsAsOf = components['parameters']['TagsAsOf'];
export type ParameterTagsKind = components['parameters']['TagsKind'];
export type ParameterTagsLimit = components['parameters']['TagsLimit'];
export type ParameterTagsOffset = components['parameters']['TagsOffset'];
export type ParameterTagsPre = components['parameters']['TagsPre'];
export type HeaderRetryAfter = components['headers']['Retry-After'];
export type HeaderXRatelimitAuthTokenLimit = components['headers']['X-Ratelimit-Auth-Token-Limit'];
export type HeaderXRatelimitAuthTokenRemaining = components['headers']['X-Ratelimit-Auth-Token-Remaining'];
export type HeaderXRatelimitAuthTokenReset = components['headers']['X-Ratelimit-Auth-Token-Reset'];
export type HeaderXRatelimitGlobalLimit = components['headers']['X-Ratelimit-Global-Limit'];
export type HeaderXRatelimitGlobalRemaining = components['headers']['X-Ratelimit-Global-Remaining'];
export type HeaderXRatelimitReset = components['headers']['X-Ratelimit-Reset'];
export type HeaderXRatelimitRouteLimit = components['headers']['X-Ratelimit-Route-Limit'];
export type HeaderXRatelimitRouteRemaining = components['headers']['X-Ratelimit-Route-Remaining'];
export type $defs = Record<string, never>;
export interface operations {
    readonly getFeatureFlags: {
        readonly parameters: {
            readonly query?: {
                /**
                 * @deprecated
                 * Deprecated, use `filter=state:archived` instead, which MUST list the same. `true` lists all archived flags and no
                 * others, `false` the others. When it is absent, archived flags MUST be left out, unless one of the filters `archived`
                 * and `state` is sent; no other filter brings them in. Where several of the three are sent, all hold.
                 *
                 * A value that is not a boolean MUST be refused.
                 * @example true
                 */
                readonly archived?: components["parameters"]["FlagsArchived"];
                /**
                 * @deprecated
                 * Deprecated without replacement: clients SHOULD no longer use it, and API version 20240415 MUST refuse it. `true` lists
                 * only flags whose configuration differs between environments, and adds `totalCountWithDifferences`. `false` is like
                 * leaving it out. To differ SHOULD mean to differ in `on`, `offVariation`, `fallthrough`, `targets`, `contextTargets`,
                 * `rules` or `prerequisites`, IDs aside.
                 *
                 * A value that is not a boolean MUST be refused.
                 * @example true
                 */
                readonly compare?: components["parameters"]["FlagsCompare"];
                /**
                 * Keys of environments, one a parameter: `env=production&env=test`. Each flag's `environments` MUST then hold these and
                 * no others, each as it is without `env`. Without it either every flag shows all environments or, as under API version
                 * 20240415, no flag shows any. Which flags are listed does not change.
                 *
                 * An environment that the project does not have SHOULD be refused; failing that, it SHOULD show in no flag. The order of
                 * several environments, or one sent twice, SHOULD matter to `sort=targetingModifiedDate` only. Under API version
                 * 20240415 more than three different ones SHOULD be refused.
                 * @example [
                 *   "production",
                 *   "test"
                 * ]
                 */
                readonly env?: components["parameters"]["FlagsEnv"];
                /**
                 * Fields to add to each flag or environment, joined by `,` in any order. Without it none of them shows. Each adds what
                 * it adds alone, and a flag MUST go on showing all that it shows without. An unknown one MUST be refused. An empty
                 * `expand` SHOULD be the same as none.
                 * @example [
                 *   "evaluation",
                 *   "codeReferences"
                 * ]
                 */
                readonly expand?: components["parameters"]["FlagsExpand"];
                /**
                 * Clauses of the form `field:value`, joined by `,` in any order; a flag is listed when all of them hold. The fields are
                 * the properties of `FlagFilter`. For example, `query:dark-mode,tags:beta+test` lists the flags whose key or name holds
                 * `dark-mode`, in upper or lower case, if they carry both the tags `beta` and `test`.
                 *
                 * A clause is split at its first `:`. `+` joins the members of a list, all of which must hold; in any other value it is
                 * a `+`. A value that begins with `{` is JSON and runs to its closing brace. A `,` inside any other value can not be
                 * written, nor a `+` inside a member of a list.
                 *
                 * All of this is meant before URL encoding. In a URL the `+` MUST be written `%2B`; other reserved characters may be
                 * encoded, too.
                 *
                 * An unknown field, a clause without `:`, a word outside a closed list, a value that is not the boolean or whole number
                 * that its field takes, broken JSON, or JSON with anything but whole milliseconds for its time MUST be refused. A field
                 * with two values SHOULD be refused. A text or a tag that no flag has MUST get an empty page; an ID or a key that
                 * nothing has may be refused instead. An empty `filter` SHOULD be the same as none.
                 * @example query:dark-mode,tags:beta+test
                 */
                readonly filter?: components["parameters"]["FlagsFilter"];
                /**
                 * The greatest number of flags on a page. Defaults to 20. A page MUST hold exactly this many while more flags follow,
                 * and the rest of the list at its end, so that the pages laid end to end are the whole list.
                 *
                 * A value that is no whole number MUST be refused, and one below 1 MUST NOT get the page that leaving it out gets. A
                 * page SHOULD never hold more than 100: a greater value SHOULD be refused, or else cut down to that.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["FlagsLimit"];
                /**
                 * The index, counted from 0, of the first flag on the page, which goes on from there for up to `limit` flags: with
                 * `offset=40` it begins with the forty-first of the list. Defaults to 0. At or beyond the end of the list the page MUST
                 * be empty.
                 *
                 * A value that is no whole number MUST be refused, and one below 0 SHOULD be refused.
                 * @example 20
                 */
                readonly offset?: components["parameters"]["FlagsOffset"];
                /**
                 * Fields to sort by, joined by `,`, the first one first: a later field orders flags that are alike in the earlier ones.
                 * A field sorts upwards; with `-` before it, downwards. The whole list MUST be sorted, then cut into pages, and a
                 * filtered list keeps the order of the whole one. Sorting never changes which flags are listed. Flags without a value
                 * MUST stand together at one end.
                 *
                 * `targetingModifiedDate` without `env`, or together with another field, MUST be refused; of several `env` the first
                 * that is sent counts. For example, `sort=-targetingModifiedDate&env=production&env=test` goes by `production`. A field
                 * that is not in the list MUST be refused. An empty `sort` SHOULD be the same as none.
                 * @example [
                 *   "-creationDate",
                 *   "key"
                 * ]
                 */
                readonly sort?: components["parameters"]["FlagsSort"];
                /**
                 * Whether each environment is only summed up. By default it is, and MUST NOT show its lists `prerequisites`, `targets`
                 * and `rules`. `summary=0` MUST add them to each environment that shows, and MUST change nothing else. `contextTargets`,
                 * `fallthrough` and `offVariation` SHOULD come and go with them. `1` is the default; `true` and `false` are other
                 * spellings of `1` and `0`.
                 *
                 * A value that is neither a boolean nor `0` or `1` MUST be refused.
                 * @example 0
                 */
                readonly summary?: components["parameters"]["FlagsSummary"];
                /**
                 * Lists exactly the flags that carry this very tag. For several tags at once use `filter=tags:beta+test`.
                 * @example checkout
                 */
                readonly tag?: components["parameters"]["FlagsTag"];
            };
            readonly header?: {
                /**
                 * The version of the API; without the header the server's own holds. `20220603` means the documentation as it reads:
                 * every environment unless `env` is sent, and `compare` answers. Under `20240415` a flag SHOULD have no `environments`
                 * unless `env` is sent, more than three different `env` SHOULD be refused, and `compare` MUST be. A version that does not
                 * exist SHOULD be refused.
                 * @example 20240415
                 */
                readonly "LD-API-Version"?: components["parameters"]["LD-API-Version"];
            };
            readonly path: {
                /**
                 * The key of the project. Flags of no other project are listed. A project that does not exist MUST be refused, and
                 * SHOULD be refused with 404, whatever else is asked.
                 * @example web
                 */
                readonly projectKey: components["parameters"]["ProjectKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["FeatureFlagPage"];
            readonly 400: components["responses"]["FlagsBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 404: components["responses"]["NotFound"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
    readonly getTags: {
        readonly parameters: {
            readonly query?: {
                /**
                 * Whether the tags of archived flags count. With `true`, tags that only archived flags carry SHOULD be listed, too. With
                 * `false`, the default, they SHOULD be left out. A value that is not a boolean MUST be refused.
                 * @example true
                 */
                readonly archived?: components["parameters"]["TagsArchived"];
                /**
                 * Lists the tags as they stood at this moment: an RFC 3339 date and time, or Unix time in milliseconds. A server MUST
                 * take one of the two and SHOULD take both. Defaults to now, the moment of the request. The tags SHOULD be those of that
                 * moment, none in a far past. A text that is no time SHOULD be refused.
                 * @example 2026-01-31T12:00:00Z
                 */
                readonly asOf?: components["parameters"]["TagsAsOf"];
                /**
                 * Kinds of resource, one a parameter: `kind=flag&kind=segment`. Lists the tags that any of them carries, each once.
                 * Without it the tags of every kind are listed. A kind outside the list MUST be refused. Two kinds joined by a comma
                 * SHOULD be refused, or else be like one unknown kind, never like all.
                 * @example [
                 *   "flag",
                 *   "segment"
                 * ]
                 */
                readonly kind?: components["parameters"]["TagsKind"];
                /**
                 * The greatest number of tags on a page. A page MUST never hold more than 1000: a greater value is refused or cut down
                 * to that. A page MUST hold exactly this many while more tags follow, and the rest of the list at its end, so that the
                 * pages laid end to end are the whole list. Without it the page is the beginning of the list, of a size of the server's
                 * own.
                 *
                 * A value that is no whole number MUST be refused, and one below 1 MUST NOT get the page that leaving it out gets.
                 * @example 100
                 */
                readonly limit?: components["parameters"]["TagsLimit"];
                /**
                 * The index, counted from 0, of the first tag on the page. Defaults to 0. At or beyond the end of the list the page MUST
                 * be empty. A value that is no whole number MUST be refused, and one below 0 SHOULD be refused.
                 * @example 100
                 */
                readonly offset?: components["parameters"]["TagsOffset"];
                /**
                 * Lists exactly the tags that begin with this text, letter for letter; upper and lower case differ. An empty one SHOULD
                 * be the same as none.
                 * @example be
                 */
                readonly pre?: components["parameters"]["TagsPre"];
            };
            readonly header?: {
                /**
                 * The version of the API; without the header the server's own holds. `20220603` means the documentation as it reads:
                 * every environment unless `env` is sent, and `compare` answers. Under `20240415` a flag SHOULD have no `environments`
                 * unless `env` is sent, more than three different `env` SHOULD be refused, and `compare` MUST be. A version that does not
                 * exist SHOULD be refused.
                 * @example 20240415
                 */
                readonly "LD-API-Version"?: components["parameters"]["LD-API-Version"];
            };
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["TagPage"];
            readonly 400: components["responses"]["TagsBadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
}
