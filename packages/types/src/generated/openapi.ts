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
         * @description Lists the feature flags of a project, page by page.
         *
         *     **Which flags.** All of them but the archived ones, which are listed only when `archived` or one of the filters
         *     `archived` and `state` asks for them. Every parameter and every filter clause that is sent narrows the list; a flag
         *     is listed when all of them hold.
         *
         *     **In which order.** As `sort` says. Without it the order is the server's own, and MUST be the same for every `limit`
         *     and `offset`.
         *
         *     **Which page.** Items `offset` to `offset + limit - 1` of the list. Each flag comes once, and following the links
         *     `first`, `prev`, `next` and `last` in `_links` MUST reach every flag that matches.
         *
         *     **What a flag shows.** `env`, `summary` and `expand` add or leave out fields; they never change which flags are
         *     listed, in which order, or `totalCount`. A migration flag's cohorts stand in `rules`, and its default cohort in
         *     `fallthrough`, of each environment; both show with `summary=0`.
         *
         *     **Large answers.** A project can have many flags, and a flag many environments. Clients SHOULD ask for less, which
         *     is faster, too: with `limit`, with `env`, with a text (`filter=query:dark-mode`) and with a date
         *     (`filter=creationDate:{"before":1721901600000}`).
         *
         *     Requirements: `flags.list.all`, `flags.payload.advice`, `flags.projection.keepsList`, `flags.migration.cohorts`,
         *     `any.paging.stableOrder`, `any.paging.once`, `any.request.answered`, `any.status.documented`.
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
         * @description Lists the tags of the account, each once, page by page.
         *
         *     Without `kind` the tags of every kind of resource are listed. A tag is listed when all the parameters that are sent
         *     hold for it. Without `limit` the size of a page is the server's own, never more than 1000. The order is the server's
         *     own, and MUST be the same for every `limit` and `offset`. Paging links are optional here; where one is sent, it MUST
         *     lead where its name says.
         *
         *     Requirements: `tags.parameters.combine`, `tags.kind.default`, `any.paging.stableOrder`, `any.paging.once`,
         *     `any.request.answered`, `any.status.documented`.
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
        /** @description What the caller may and may not do with a resource. */
        readonly Access: {
            /** @description The actions that are allowed. */
            readonly allowed: readonly components["schemas"]["AccessAllowed"][];
            /** @description The actions that are denied. */
            readonly denied: readonly components["schemas"]["AccessDenied"][];
        };
        /** @description An action that the caller is allowed, and why. */
        readonly AccessAllowed: {
            /**
             * @description The name of the action.
             * @example updateTargets
             */
            readonly action: string;
            /** @description The statement of a policy that decided. */
            readonly reason: components["schemas"]["AccessReason"];
        };
        /** @description An action that the caller is denied, and why. */
        readonly AccessDenied: {
            /**
             * @description The name of the action.
             * @example updateTargets
             */
            readonly action: string;
            /** @description The statement of a policy that decided. */
            readonly reason: components["schemas"]["AccessReason"];
        };
        /** @description A statement of a policy, by which an action is allowed or denied. */
        readonly AccessReason: {
            /** @description The actions that the statement covers. */
            readonly actions?: readonly string[];
            /**
             * @description What the statement does.
             * @example allow
             */
            readonly effect: ("allow" | "deny") | string;
            /** @description Actions that the statement leaves out. It covers all others. */
            readonly notActions?: readonly string[];
            /** @description Patterns of resources that the statement leaves out. It covers all others. */
            readonly notResources?: readonly string[];
            /** @description The resources that the statement covers, as patterns. */
            readonly resources?: readonly string[];
            /**
             * @description The name of the role that the statement belongs to.
             * @example Developer
             */
            readonly role_name?: string;
        };
        /**
         * @description A version of the API, named by the day it was released.
         * @example 20240415
         * @enum {string}
         */
        readonly ApiVersion: "20240415" | "20220603";
        /** @description A condition on one attribute of a context. One of its values must match. */
        readonly Clause: {
            /**
             * @description The ID of the clause.
             * @example f3a7d2b9-1c5e-4e86-b0d8-5a9c7e4f2b61
             */
            readonly _id?: string;
            /**
             * @description The attribute to look at. `segmentMatch` when the values are segments.
             * @example email
             */
            readonly attribute: string;
            /**
             * @description The kind of context that the attribute belongs to.
             * @example user
             */
            readonly contextKind?: string;
            /**
             * @description Whether the condition is turned around.
             * @example false
             */
            readonly negate: boolean;
            /**
             * @description How the attribute is compared, for example `in`, `startsWith`, `lessThan` or `segmentMatch`.
             * @example endsWith
             */
            readonly op: string;
            /** @description The values to compare with. */
            readonly values: readonly unknown[];
        };
        /** @description Which client-side SDKs may evaluate a flag. With neither, only server-side SDKs may. */
        readonly ClientSideAvailability: {
            /**
             * @description Whether SDKs that use a client-side ID may.
             * @example true
             */
            readonly usingEnvironmentId?: boolean;
            /**
             * @description Whether SDKs that use a mobile key may.
             * @example false
             */
            readonly usingMobileKey?: boolean;
        };
        /** @description The repositories whose code mentions a flag. */
        readonly CodeReferences: {
            /** @description The code references of the whole project under `self`. */
            readonly _links?: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /** @description The repositories. Empty when none mentions the flag. */
            readonly items: readonly components["schemas"]["CodeReferenceStatistic"][];
        };
        /** @description How much of one repository's code mentions a flag. */
        readonly CodeReferenceStatistic: {
            /** @description The repository under `self`. */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description The name of the branch that is read.
             * @example main
             */
            readonly defaultBranch: string;
            /**
             * @description Whether the repository is still read.
             * @example true
             */
            readonly enabled: boolean;
            /**
             * @description The number of files that mention the flag.
             * @example 2
             */
            readonly fileCount: number;
            /**
             * @description The number of pieces of code that mention the flag.
             * @example 4
             */
            readonly hunkCount: number;
            /** @description When the latest commit that was read was made. */
            readonly latestCommitTime?: components["schemas"]["UnixMilliseconds"];
            /**
             * @description The name of the repository.
             * @example web-shop
             */
            readonly name: string;
            /**
             * @description The address of the repository.
             * @example https://github.com/example/web-shop
             */
            readonly sourceLink: string;
            /**
             * @description Where the repository is kept.
             * @example github
             */
            readonly type: ("bitbucket" | "custom" | "github" | "gitlab") | string;
            /**
             * @description A number that grows with each change of the repository's settings.
             * @example 3
             */
            readonly version: number;
        };
        /** @description A property that an integration keeps on a flag. */
        readonly CustomProperty: {
            /**
             * @description The name of the property for people.
             * @example Tickets
             */
            readonly name: string;
            /** @description The values of the property. */
            readonly value: readonly string[];
        };
        /** @description The variations that a new environment starts with. */
        readonly Defaults: {
            /**
             * @description The index of the variation to serve while targeting is off.
             * @example 1
             */
            readonly offVariation: number;
            /**
             * @description The index of the variation to serve while targeting is on.
             * @example 0
             */
            readonly onVariation: number;
        };
        /**
         * @description Why a request was refused. The body SHOULD be JSON with these two strings, and show nothing of the program behind it,
         *     such as a stack trace. Real servers add to some errors, for example `id`, or what was denied.
         *
         *     Requirements: `any.errors.shape`.
         */
        readonly Error: {
            /**
             * @description The sort of error, for programs. The set is not closed.
             * @example invalid_request
             */
            readonly code: string;
            /**
             * @description What went wrong, for people.
             * @example The limit is not a whole number.
             */
            readonly message: string;
        };
        /** @description How an experiment assigns contexts to variations. */
        readonly ExperimentAllocation: {
            /**
             * @description Whether a context may move to another variation when the shares change.
             * @example false
             */
            readonly canReshuffle: boolean;
            /**
             * @description The index of the variation for contexts outside the experiment.
             * @example 1
             */
            readonly defaultVariation: number;
        };
        /** @description A stretch of time in which an experiment ran. */
        readonly ExperimentEnabledPeriod: {
            /** @description When the stretch began. */
            readonly startDate?: components["schemas"]["UnixMilliseconds"];
            /** @description When the stretch ended. */
            readonly stopDate?: components["schemas"]["UnixMilliseconds"];
        };
        /** @description When an experiment runs in one environment. */
        readonly ExperimentEnvironmentSetting: {
            /** @description The stretches of time in which the experiment ran. */
            readonly enabledPeriods?: readonly components["schemas"]["ExperimentEnabledPeriod"][];
            /** @description When the experiment started. */
            readonly startDate?: components["schemas"]["UnixMilliseconds"];
            /** @description When the experiment stopped. */
            readonly stopDate?: components["schemas"]["UnixMilliseconds"];
        };
        /** @description The experiments that use a flag. */
        readonly ExperimentInfo: {
            /**
             * @description The index of the variation that the others are compared with.
             * @example 0
             */
            readonly baselineIdx: number;
            /** @description The experiments. Empty when there are none. */
            readonly items: readonly components["schemas"]["LegacyExperiment"][];
        };
        /** @description A flag of a project, with its configuration in the environments that the request selects. */
        readonly FeatureFlag: {
            /**
             * @description The flag itself under `self`, whose address SHOULD end in the flag's own key, and the list of the project's flags
             *     under `parent`.
             *
             *     Requirements: `flags.item.self`.
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /** @description The member who maintains the flag. Absent when no member does. */
            readonly _maintainer?: components["schemas"]["MemberSummary"];
            /** @description The team that maintains the flag. Absent when no team does. */
            readonly _maintainerTeam?: components["schemas"]["MaintainerTeam"];
            /**
             * @description What a flag with a special purpose is for, `migration` on migration flags. Absent on other flags.
             * @example migration
             */
            readonly _purpose?: string;
            /**
             * @description A number that grows with each change of the flag.
             * @example 7
             */
            readonly _version: number;
            /**
             * @description Whether the flag is archived.
             * @example false
             */
            readonly archived: boolean;
            /** @description When the flag was archived. Present only on archived flags. */
            readonly archivedDate?: components["schemas"]["UnixMilliseconds"];
            /** @description Which client-side SDKs may evaluate the flag. */
            readonly clientSideAvailability?: components["schemas"]["ClientSideAvailability"];
            /**
             * @description Where code mentions the flag. Present only when `expand=codeReferences` is asked for; a flag that no code mentions
             *     may lack it even then.
             *
             *     Requirements: `flags.expand.codeReferences`.
             */
            readonly codeReferences?: components["schemas"]["CodeReferences"];
            /**
             * @description When the flag was created. Like all dates of a flag, in Unix time in milliseconds.
             *
             *     Requirements: `flags.item.timestamps`.
             */
            readonly creationDate: components["schemas"]["UnixMilliseconds"];
            /** @description Properties that integrations keep on the flag, by key. Empty when there are none. */
            readonly customProperties: {
                readonly [key: string]: components["schemas"]["CustomProperty"];
            };
            /** @description Which variations a new environment starts with. */
            readonly defaults?: components["schemas"]["Defaults"];
            /**
             * @description Whether the flag is deprecated. Older servers leave it out.
             * @example false
             */
            readonly deprecated?: boolean;
            /** @description When the flag was deprecated. Present only on deprecated flags. */
            readonly deprecatedDate?: components["schemas"]["UnixMilliseconds"];
            /**
             * @description What the flag is for. Often empty.
             * @example Offers the dark theme in the settings.
             */
            readonly description?: string;
            /**
             * @description The flag's configuration in each environment, by the key of the environment. As the documentation reads, it holds
             *     all environments unless `env` is sent. Under API version 20240415 it SHOULD be absent unless `env` is sent. Either
             *     way `env` restricts it to the environments that it names.
             *
             *     Requirements: `flags.env.default`, `flags.env.restricts`, `flags.version.environments`.
             */
            readonly environments?: {
                readonly [key: string]: components["schemas"]["FeatureFlagConfig"];
            };
            /** @description The experiments that use the flag. */
            readonly experiments: components["schemas"]["ExperimentInfo"];
            /**
             * @deprecated
             * @description Deprecated, use `experiments` instead. The IDs of the goals that are attached to the flag.
             */
            readonly goalIds?: readonly string[];
            /**
             * @deprecated
             * @description Deprecated, use `clientSideAvailability` instead. Whether browsers' JavaScript may evaluate the flag.
             * @example false
             */
            readonly includeInSnippet?: boolean;
            /**
             * @description The name of the flag in code, unique in its project. Two keys may differ only in case.
             * @example dark-mode
             */
            readonly key: string;
            /**
             * @description Whether the variations are true and false, or values of another sort.
             * @example boolean
             */
            readonly kind: ("boolean" | "multivariate") | string;
            /**
             * @description The ID of the member who maintains the flag. Absent when no member does.
             * @example 5f1a0c8be4b0a13d9c7f2e10
             */
            readonly maintainerId?: string;
            /**
             * @description The key of the team that maintains the flag. Absent when no team does.
             * @example growth
             */
            readonly maintainerTeamKey?: string;
            /**
             * @description How the migration proceeds. Present only on migration flags, with `expand=migrationSettings`.
             *
             *     Requirements: `flags.expand.migrationSettings`.
             */
            readonly migrationSettings?: components["schemas"]["FlagMigrationSettings"];
            /**
             * @description The name of the flag for people.
             * @example Dark mode
             */
            readonly name: string;
            /** @description Whether the flag may be cleaned up. Not every server sends it. */
            readonly stale?: components["schemas"]["StaleFlag"];
            /** @description The tags of the flag. */
            readonly tags: readonly string[];
            /**
             * @description Whether the flag is meant to be removed one day.
             * @example true
             */
            readonly temporary: boolean;
            /**
             * @description A JSON Schema for the values, or null. Undocumented; every real flag seen has it, always as null.
             * @example null
             */
            readonly variationJsonSchema?: unknown;
            /** @description The values that the flag can have. Other properties point into this list by index, from 0. */
            readonly variations: readonly components["schemas"]["Variation"][];
        };
        /** @description A page of flags, with links to other pages. */
        readonly FeatureFlagCollection: {
            /**
             * @description This page under `self`, and other pages under `first`, `prev`, `next` and `last`. A page that does not exist is
             *     not linked: `first` and `prev` MUST be on every page but the first, and `next` on every page that more flags
             *     follow, and on no others. `last` SHOULD stand beside `next`, and only there. `self` asked again SHOULD give this
             *     page.
             *
             *     A link MUST lead to the page that its name says, and never to another origin. It MUST keep `filter`, `tag`,
             *     `sort`, `archived` and `compare`, and SHOULD keep `limit`, `env`, `summary` and `expand`. Decoded once, it SHOULD
             *     give the values that were sent.
             *
             *     Requirements: `flags.links.first`, `flags.links.next`, `flags.links.last`, `flags.links.lastAbsent`,
             *     `flags.links.self`, `any.links.lead`, `any.links.origin`, `any.links.keepSelection`, `any.links.keepProjection`,
             *     `any.links.form`.
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description The flags of this page, at most `limit`. Empty when nothing matches, never absent.
             *
             *     Requirements: `flags.body.schema`.
             */
            readonly items: readonly components["schemas"]["FeatureFlag"][];
            /**
             * @description The number of flags that match, on all pages together. It may be absent, and MUST NOT be null.
             *
             *     Requirements: `flags.totalCount.type`, `any.totalCount.matches`.
             * @example 42
             */
            readonly totalCount?: number;
            /**
             * @description How many flags `compare=true` finds to differ between environments; these are the ones listed. Absent without it.
             *
             *     Requirements: `flags.compare.count`.
             * @example 3
             */
            readonly totalCountWithDifferences?: number;
        };
        /**
         * @description A flag's configuration in one environment. By default it is a summary; `summary=0` adds `targets`, `contextTargets`,
         *     `rules`, `fallthrough`, `offVariation` and `prerequisites`.
         *
         *     Requirements: `flags.summary.default`, `flags.summary.zero`, `flags.summary.fields`.
         */
        readonly FeatureFlagConfig: {
            /** @description What the caller may do with the flag here. */
            readonly _access?: components["schemas"]["Access"];
            /** @description Until when events are recorded for debugging. */
            readonly _debugEventsUntilDate?: components["schemas"]["UnixMilliseconds"];
            /**
             * @description The name of the environment for people.
             * @example Production
             */
            readonly _environmentName: string;
            /** @description The page of the flag in the web application. */
            readonly _site: components["schemas"]["Link"];
            /** @description What the targeting adds up to. */
            readonly _summary?: components["schemas"]["FlagSummary"];
            /**
             * @description Whether the flag is archived.
             * @example false
             */
            readonly archived: boolean;
            /**
             * @description Individual contexts of other kinds and the variations they get. An entry of kind `user` without values only marks
             *     the place of one in `targets`. Present only when `summary=0` is asked for.
             */
            readonly contextTargets?: readonly components["schemas"]["Target"][];
            /**
             * @description What is known of recent evaluations. Present only when `expand=evaluation` is asked for.
             *
             *     Requirements: `flags.expand.evaluation`.
             */
            readonly evaluation?: components["schemas"]["FlagConfigEvaluation"];
            /**
             * @description The default rule, for contexts that nothing else matches. On a migration flag it carries the default cohort.
             *     Present only when `summary=0` is asked for.
             *
             *     Requirements: `flags.migration.cohorts`.
             */
            readonly fallthrough?: components["schemas"]["VariationOrRollout"];
            /** @description When the configuration was last changed. */
            readonly lastModified: components["schemas"]["UnixMilliseconds"];
            /**
             * @description How the migration is checked. Present only on migration flags, with `expand=migrationSettings`.
             *
             *     Requirements: `flags.expand.migrationSettings`.
             */
            readonly migrationSettings?: components["schemas"]["FlagConfigMigrationSettings"];
            /**
             * @description The index of the variation to serve while targeting is off. Present only when `summary=0` is asked for, and absent
             *     even then when none is chosen.
             * @example 1
             */
            readonly offVariation?: number;
            /**
             * @description Whether targeting is on.
             * @example true
             */
            readonly on: boolean;
            /** @description The flags that this one depends on. Present only when `summary=0` is asked for. */
            readonly prerequisites?: readonly components["schemas"]["Prerequisite"][];
            /**
             * @description The targeting rules; the first that matches decides. On a migration flag they carry its cohorts. Present only when
             *     `summary=0` is asked for.
             *
             *     Requirements: `flags.migration.cohorts`.
             */
            readonly rules?: readonly components["schemas"]["Rule"][];
            /**
             * @description Text from which percentage rollouts are drawn.
             * @example 4be1f0c65d9a4c0f8a7b3f6a2f6d1e90
             */
            readonly salt: string;
            /**
             * @description Opaque text of the server's own.
             * @example 0d5c1a7ee83f4b7c9b51c4b8d6a2e7f3
             */
            readonly sel: string;
            /** @description Individual users and the variations they get. Present only when `summary=0` is asked for. */
            readonly targets?: readonly components["schemas"]["Target"][];
            /**
             * @description Whether full events are recorded for every evaluation.
             * @example false
             */
            readonly trackEvents: boolean;
            /**
             * @description Whether full events are recorded for evaluations that the default rule decides.
             * @example false
             */
            readonly trackEventsFallthrough: boolean;
            /**
             * @description A number that grows with each change of the configuration.
             * @example 12
             */
            readonly version: number;
        };
        /** @description What is known of a flag's recent evaluations in one environment. */
        readonly FlagConfigEvaluation: {
            /** @description The kinds of context that the flag was evaluated for in the past 30 days. */
            readonly contextKinds?: readonly string[];
        };
        /** @description How a migration is checked in one environment. */
        readonly FlagConfigMigrationSettings: {
            /**
             * @description How rarely the old and the new system are compared, one time in so many. 1 is every time.
             * @example 1
             */
            readonly checkRatio?: number;
        };
        /**
         * @description A field that flags show only when it is asked for.
         *
         *     - `codeReferences`: on the flag, where code mentions it. A flag that no code mentions may lack it.
         *     - `evaluation`: in each environment that shows, what is known of evaluations, with the kinds of context of the past 30
         *       days.
         *     - `migrationSettings`: on the flag and in each environment that shows, on migration flags only (those whose `_purpose`
         *       is `migration`).
         *
         *     Requirements: `flags.expand.codeReferences`, `flags.expand.evaluation`, `flags.expand.migrationSettings`.
         * @example evaluation
         * @enum {string}
         */
        readonly FlagExpand: "codeReferences" | "evaluation" | "migrationSettings";
        /** @description What the `filter` parameter decodes to. A property is a field of the grammar, and all of them must hold. */
        readonly FlagFilter: {
            /**
             * @description Keeps flags that are evaluated in the application with this key.
             *
             *     Requirements: `flags.filter.applicationEvaluated`.
             * @example com.example.shop
             */
            readonly applicationEvaluated?: string;
            /**
             * @deprecated
             * @description Deprecated, use `state` instead. `true` keeps archived flags, `false` the others.
             *
             *     Requirements: `flags.filter.archived`, `flags.filter.archived.deprecated`, `flags.archived.equivalents`.
             * @example true
             */
            readonly archived?: boolean;
            /**
             * @description Keeps flags that at most this many repositories refer to; 0 keeps those without code references. What counts
             *     SHOULD be the entries of `codeReferences.items`.
             *
             *     Requirements: `flags.filter.codeReferences.max`, `flags.filter.codeReferences.bounds`,
             *     `flags.filter.codeReferences.measure`.
             * @example 0
             */
            readonly "codeReferences.max"?: number;
            /**
             * @description Keeps flags that at least this many repositories refer to; 1 keeps those with code references. What counts SHOULD
             *     be the entries of `codeReferences.items`.
             *
             *     Requirements: `flags.filter.codeReferences.min`, `flags.filter.codeReferences.bounds`,
             *     `flags.filter.codeReferences.measure`.
             * @example 1
             */
            readonly "codeReferences.min"?: number;
            /**
             * @description Keys of kinds of context, joined by `+`. Keeps flags that were evaluated for all of them in the past 30 days.
             *
             *     Requirements: `flags.filter.contextKindsEvaluated`.
             * @example [
             *       "user",
             *       "organization"
             *     ]
             */
            readonly contextKindsEvaluated?: readonly string[];
            /**
             * @description Keeps flags created strictly before a moment. An empty object is no bound.
             *
             *     Requirements: `flags.filter.creationDate`.
             */
            readonly creationDate?: {
                readonly before?: components["schemas"]["UnixMilliseconds"];
            };
            /**
             * @description Keeps flags that were evaluated since a moment in the environment that `filterEnv` names; without `filterEnv` it
             *     MUST be refused. It SHOULD agree with what `expand=evaluation` shows.
             *
             *     Requirements: `flags.filter.evaluated`, `flags.filter.evaluated.needsFilterEnv`, `flags.filter.evaluated.agrees`.
             */
            readonly evaluated?: {
                readonly after: components["schemas"]["UnixMilliseconds"];
            };
            /**
             * @description The key of the environment that the other clauses speak of, sent once for all of them; `evaluated` can not do
             *     without.  It SHOULD narrow every clause about evaluation, each of which means any environment without it.
             *
             *     Requirements: `flags.filter.filterEnv`, `flags.filter.filterEnv.narrows`, `flags.env.unknown`.
             * @example production
             */
            readonly filterEnv?: string;
            /**
             * @description The state of the flag's guarded rollout. Beyond the documentation; where it is offered, other words SHOULD be
             *     refused.
             *
             *     Requirements: `flags.filter.guardedRollout`.
             */
            readonly guardedRollout?: components["schemas"]["GuardedRolloutState"];
            /**
             * @description `true` keeps flags that an experiment uses, `false` the others. A flag SHOULD be used when its `experiments.items`
             *     is not empty.
             *
             *     Requirements: `flags.filter.hasExperiment`, `flags.filter.hasExperiment.measure`.
             * @example true
             */
            readonly hasExperiment?: boolean;
            /**
             * @description The ID of the member who maintains the flag.
             *
             *     Requirements: `flags.filter.maintainerId`.
             * @example 5f1a0c8be4b0a13d9c7f2e10
             */
            readonly maintainerId?: string;
            /**
             * @description The key of the team that maintains the flag.
             *
             *     Requirements: `flags.filter.maintainerTeamKey`.
             * @example growth
             */
            readonly maintainerTeamKey?: string;
            /**
             * @description Text anywhere in the flag's key or in its name. Upper and lower case MUST be alike for the letters A to Z, and
             *     SHOULD be  for all others.
             *
             *     Requirements: `flags.filter.query`, `flags.filter.query.ignoresCase`, `flags.filter.query.beyondAscii`.
             * @example dark-mode
             */
            readonly query?: string;
            /**
             * @description The key of a release pipeline in which the flag is active, or which it has completed.
             *
             *     Requirements: `flags.filter.releasePipeline`.
             * @example default-pipeline
             */
            readonly releasePipeline?: string;
            /**
             * @description Which SDKs may evaluate the flag.
             *
             *     Requirements: `flags.filter.sdkAvailability`.
             */
            readonly sdkAvailability?: components["schemas"]["SdkAvailability"];
            /**
             * @description The state of the flag. `archived` keeps all archived flags and no others; `live` and `deprecated` keep none of
             *     them.
             *
             *     Requirements: `flags.filter.state`, `flags.filter.state.parts`, `flags.archived.equivalents`.
             */
            readonly state?: components["schemas"]["FlagState"];
            /**
             * @description Tags, joined by `+`. Keeps flags that carry all of them, letter for letter.
             *
             *     Requirements: `flags.filter.tags`.
             * @example [
             *       "beta",
             *       "checkout"
             *     ]
             */
            readonly tags?: readonly string[];
            /**
             * @description Whether the flag is temporary or permanent.
             *
             *     Requirements: `flags.filter.type`.
             */
            readonly type?: components["schemas"]["FlagType"];
        };
        /** @description How a migration proceeds, for all environments. */
        readonly FlagMigrationSettings: {
            /**
             * @description The kind of context that moves from stage to stage. Present only on migrations in six stages.
             * @example organization
             */
            readonly contextKind?: string;
            /**
             * @description The number of stages.
             * @example 6
             */
            readonly stageCount?: number;
        };
        /**
         * @description A field to sort flags by; `-` before it turns the order around.
         *
         *     - `creationDate`: when the flag was created.
         *     - `key`: its key.
         *     - `maintainerId`: who maintains it.
         *     - `name`: its name.
         *     - `tags`: its tags.
         *     - `targetingModifiedDate`: when its rules in one environment were last changed, which SHOULD be its `lastModified`.
         *     - `type`: whether it is temporary or permanent.
         *
         *     Requirements: `flags.sort.creationDate`, `flags.sort.key`, `flags.sort.maintainerId`, `flags.sort.name`,
         *     `flags.sort.tags`, `flags.sort.targetingModifiedDate`, `flags.sort.targetingModifiedDate.lastModified`,
         *     `flags.sort.type`.
         * @example -creationDate
         * @enum {string}
         */
        readonly FlagSort: "creationDate" | "-creationDate" | "key" | "-key" | "maintainerId" | "-maintainerId" | "name" | "-name" | "tags" | "-tags" | "targetingModifiedDate" | "-targetingModifiedDate" | "type" | "-type";
        /**
         * @description Each flag SHOULD be in one state. An archived flag is `archived`, else a deprecated one `deprecated`, else it is
         *     `live`.
         *
         *     Requirements: `flags.filter.state.parts`.
         * @example live
         * @enum {string}
         */
        readonly FlagState: "live" | "deprecated" | "archived";
        /** @description What a flag's targeting in one environment adds up to. */
        readonly FlagSummary: {
            /**
             * @description The number of flags that this one depends on.
             * @example 0
             */
            readonly prerequisites: number;
            /** @description Where each variation is used, by its index written as a string. Unused variations may be absent. */
            readonly variations: {
                readonly [key: string]: components["schemas"]["VariationSummary"];
            };
        };
        /**
         * @description Whether a flag is meant to be removed one day.
         * @example temporary
         * @enum {string}
         */
        readonly FlagType: "temporary" | "permanent";
        /**
         * @description The state of a flag's guarded rollout; `any` holds for every flag that has one.
         * @example monitoring
         * @enum {string}
         */
        readonly GuardedRolloutState: "any" | "monitoring" | "regressed" | "rolledBack" | "completed" | "archived";
        /** @description An experiment that measures a flag by one metric. */
        readonly LegacyExperiment: {
            /** @description When the experiment runs, by the key of the environment. */
            readonly _environmentSettings?: {
                readonly [key: string]: components["schemas"]["ExperimentEnvironmentSetting"];
            };
            /** @description The metric. */
            readonly _metric?: components["schemas"]["MetricListing"];
            /** @description The keys of the environments where the experiment runs. */
            readonly environments?: readonly string[];
            /**
             * @description The key of the metric.
             * @example orders-placed
             */
            readonly metricKey?: string;
        };
        /** @description Where a related resource is, and what form it has. */
        readonly Link: {
            /**
             * @description The address. Usually a path with a query, without an origin.
             * @example /api/v2/flags/web?limit=20&offset=20&summary=true
             */
            readonly href: string;
            /**
             * @description The media type of the resource.
             * @example application/json
             */
            readonly type?: string;
        };
        /** @description A team that maintains a flag, in short. */
        readonly MaintainerTeam: {
            /** @description The team under `self`, and resources around it. */
            readonly _links?: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description The key of the team.
             * @example growth
             */
            readonly key: string;
            /**
             * @description The name of the team for people.
             * @example Growth
             */
            readonly name: string;
        };
        /** @description A member of the account, in short. */
        readonly MemberSummary: {
            /**
             * @description The ID of the member.
             * @example 5f1a0c8be4b0a13d9c7f2e10
             */
            readonly _id: string;
            /** @description The member under `self`. */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description The address to write to.
             * @example robin@example.com
             */
            readonly email: string;
            /**
             * @description Given name. Absent when the member has not told it.
             * @example Robin
             */
            readonly firstName?: string;
            /**
             * @description Family name. Absent when the member has not told it.
             * @example Vega
             */
            readonly lastName?: string;
            /**
             * @description The role that the member has without any other.
             * @example writer
             */
            readonly role: string;
        };
        /** @description Where a metric's events come from. */
        readonly MetricDataSourceReference: {
            /**
             * @description The key of the integration that provides the data source.
             * @example snowflake
             */
            readonly _integrationKey?: string;
            /**
             * @description The name of the data source for people.
             * @example Warehouse
             */
            readonly _name?: string;
            /**
             * @description The key of the environment that the data source belongs to.
             * @example production
             */
            readonly environmentKey?: string;
            /**
             * @description The key of the data source.
             * @example warehouse
             */
            readonly key: string;
        };
        /** @description What a ratio metric is divided by. */
        readonly MetricDenominator: {
            /** @description Where the events come from. */
            readonly dataSource?: components["schemas"]["MetricDataSourceReference"];
            /**
             * @description The event that the denominator counts, or a data warehouse's column of events.
             * @example session-started
             */
            readonly eventName?: string;
            /** @description Which events count. */
            readonly filters?: components["schemas"]["MetricFilter"];
            /**
             * @description Whether the denominator adds up a number. If not, it counts events.
             * @example false
             */
            readonly isNumeric?: boolean;
            /**
             * @description Where `unitAggregationType` is `count_distinct`, the column whose different values count.
             * @example session_id
             */
            readonly unitAggregationField?: string;
            /**
             * @description How several events of one unit become one number.
             * @example sum
             */
            readonly unitAggregationType?: string;
            /**
             * @description The column that holds the number. Older servers leave it out.
             * @example amount
             */
            readonly valueColumn?: string;
            /**
             * Format: int64
             * @description When measuring ends, in milliseconds after the first exposure.
             * @example 604800000
             */
            readonly windowEndOffset?: number;
            /**
             * Format: int64
             * @description When measuring starts, in milliseconds after the first exposure.
             * @example 0
             */
            readonly windowStartOffset?: number;
            /**
             * @deprecated
             * @description Deprecated, use `winsorIncludeImputed` instead. It has no effect.
             * @example false
             */
            readonly winsorExcludeImputed?: boolean;
            /**
             * @description Whether zeros that stand for missing events count when the percentiles are worked out.
             * @example false
             */
            readonly winsorIncludeImputed?: boolean;
            /**
             * @description The percentile below which values are raised to it.
             * @example 1
             */
            readonly winsorLowerPercentile?: number;
            /**
             * @description The percentile above which values are lowered to it.
             * @example 99.5
             */
            readonly winsorUpperPercentile?: number;
        };
        /** @description What counts when a unit sent no event. */
        readonly MetricEventDefault: {
            /**
             * @description Whether units without events are left out.
             * @example false
             */
            readonly disabled?: boolean;
            /**
             * @description The number that stands for a missing event.
             * @example 0
             */
            readonly value?: number;
        };
        /** @description A condition on events that a metric counts, or a group of such conditions. */
        readonly MetricFilter: {
            /**
             * @description The attribute or property to look at. Absent on groups.
             * @example country
             */
            readonly attribute?: string;
            /**
             * @description The kind of context that the attribute belongs to.
             * @example user
             */
            readonly contextKind?: string;
            /**
             * @description Whether the condition is turned around.
             * @example false
             */
            readonly negate: boolean;
            /**
             * @description How the values are compared, or how a group's conditions are joined.
             * @example in
             */
            readonly op: string;
            /**
             * @description What the condition looks at. A `group` holds further conditions.
             * @example contextAttribute
             */
            readonly type: ("group" | "contextAttribute" | "eventProperty") | string;
            /** @description The values to compare with, or a group's conditions. */
            readonly values: readonly unknown[];
        };
        /** @description A metric, as lists show it. */
        readonly MetricListing: {
            /** @description What the caller may do with the metric. */
            readonly _access?: components["schemas"]["Access"];
            /**
             * @description How many flags it is attached to.
             * @example 2
             */
            readonly _attachedFlagCount?: number;
            /** @description When the metric was created. */
            readonly _creationDate: components["schemas"]["UnixMilliseconds"];
            /**
             * @description The ID of the metric.
             * @example 62c4e1f0b7a9d30012ab45cd
             */
            readonly _id: string;
            /** @description The metric under `self`, and the list of the project's metrics under `parent`. */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /** @description The member who maintains the metric. Absent when no member does. */
            readonly _maintainer?: components["schemas"]["MemberSummary"];
            /** @description The page of the metric in the web application. */
            readonly _site?: components["schemas"]["Link"];
            /**
             * @description A number that grows with each change of the metric.
             * @example 2
             */
            readonly _version?: number;
            /**
             * @description The ID of this version of the metric. Older servers leave it out.
             * @example 8d2f6b1c-03e7-4a95-b6c8-1f9e5d7a2c40
             */
            readonly _versionId?: string;
            /**
             * @description How many running experiments measure by it.
             * @example 1
             */
            readonly activeExperimentCount?: number;
            /**
             * @description How many running guarded rollouts watch it.
             * @example 0
             */
            readonly activeGuardedRolloutCount?: number;
            /**
             * @description How the numbers of all units become a result.
             * @example mean
             */
            readonly analysisType?: ("mean" | "percentile") | string;
            /** @description The kinds of context that results can be worked out for. */
            readonly analysisUnits?: readonly string[];
            /**
             * @description True once the metric is archived.
             * @example false
             */
            readonly archived?: boolean;
            /** @description When the metric was archived. Present only on archived metrics. */
            readonly archivedAt?: components["schemas"]["UnixMilliseconds"];
            /**
             * @description The group that the metric is sorted under.
             * @example Sales
             */
            readonly category?: string;
            /** @description Where the events come from. Older servers leave it out. */
            readonly dataSource?: components["schemas"]["MetricDataSourceReference"];
            /** @description What the metric is divided by, when it is a ratio. */
            readonly denominator?: components["schemas"]["MetricDenominator"];
            /**
             * @description What the metric is for.
             * @example Counts finished orders.
             */
            readonly description?: string;
            /** @description What counts when a unit sent no event. */
            readonly eventDefault?: components["schemas"]["MetricEventDefault"];
            /**
             * @description The event to send from code. Present only on custom metrics.
             * @example order-placed
             */
            readonly eventKey?: string;
            /**
             * @description How many experiments measure by it.
             * @example 3
             */
            readonly experimentCount?: number;
            /** @description Which events count. */
            readonly filters?: components["schemas"]["MetricFilter"];
            /**
             * @description Whether the metric measures a number. If not, it counts whether something happened.
             * @example false
             */
            readonly isNumeric?: boolean;
            /**
             * @description The key of the metric.
             * @example orders-placed
             */
            readonly key: string;
            /**
             * @description What the metric measures.
             * @example custom
             */
            readonly kind: ("pageview" | "click" | "custom" | "trace") | string;
            /** @description When the metric was last changed. */
            readonly lastModified?: components["schemas"]["Modification"];
            /** @description When the latest event came, to the hour. */
            readonly lastSeen?: components["schemas"]["UnixMilliseconds"];
            /**
             * @description The ID of the member who maintains the metric. Absent when no member does.
             * @example 5f1a0c8be4b0a13d9c7f2e10
             */
            readonly maintainerId?: string;
            /**
             * @description How many metric groups contain it.
             * @example 1
             */
            readonly metricGroupCount?: number;
            /**
             * @description The name of the metric for people.
             * @example Orders placed
             */
            readonly name: string;
            /**
             * @description The percentile to analyze. Present only when `analysisType` is `percentile`.
             * @example 95
             */
            readonly percentileValue?: number;
            /**
             * @deprecated
             * @description Deprecated, use `analysisUnits` instead. The kinds of context that can be assigned to variations.
             */
            readonly randomizationUnits?: readonly string[];
            /**
             * @description What has to be clicked on, as CSS selectors. Present only on click metrics.
             * @example #order-button
             */
            readonly selector?: string;
            /**
             * @description Whether the metric should rise or fall. Present only on custom metrics.
             * @example HigherThanBaseline
             */
            readonly successCriteria?: ("HigherThanBaseline" | "LowerThanBaseline") | string;
            /** @description The tags of the metric. */
            readonly tags: readonly string[];
            /**
             * @description Which traces count. Present only on trace metrics.
             * @example service.name = "checkout"
             */
            readonly traceQuery?: string;
            /**
             * @description Where the number stands in a trace. Present only on trace metrics.
             * @example duration
             */
            readonly traceValueLocation?: string;
            /**
             * @description What the numbers are measured in. Present only on numeric metrics.
             * @example ms
             */
            readonly unit?: string;
            /**
             * @description How several events of one unit become one number.
             * @example sum
             */
            readonly unitAggregationType?: ("average" | "sum" | "count_distinct") | string;
            /** @description The pages that are watched. Present only on click and pageview metrics. */
            readonly urls?: readonly components["schemas"]["UrlMatcher"][];
            /**
             * Format: int64
             * @description When measuring ends, in milliseconds after the first exposure.
             * @example 604800000
             */
            readonly windowEndOffset?: number;
            /**
             * Format: int64
             * @description When measuring starts, in milliseconds after the first exposure.
             * @example 0
             */
            readonly windowStartOffset?: number;
            /**
             * @deprecated
             * @description Deprecated, use `winsorIncludeImputed` instead. It has no effect.
             * @example false
             */
            readonly winsorExcludeImputed?: boolean;
            /**
             * @description Whether zeros that stand for missing events count when the percentiles are worked out.
             * @example false
             */
            readonly winsorIncludeImputed?: boolean;
            /**
             * @description The percentile below which values are raised to it.
             * @example 1
             */
            readonly winsorLowerPercentile?: number;
            /**
             * @description The percentile above which values are lowered to it.
             * @example 99.5
             */
            readonly winsorUpperPercentile?: number;
        };
        /** @description When something was changed. */
        readonly Modification: {
            /**
             * Format: date-time
             * @description The moment of the change, as RFC 3339 text.
             * @example 2024-07-25T10:00:00.123456Z
             */
            readonly date?: string;
        };
        /** @description A flag that must serve a given variation before this one takes effect. */
        readonly Prerequisite: {
            /**
             * @description The key of the other flag.
             * @example new-design
             */
            readonly key: string;
            /**
             * @description The index of the variation that the other flag must serve.
             * @example 0
             */
            readonly variation: number;
        };
        /** @description How contexts are divided between variations. */
        readonly Rollout: {
            /**
             * @description The attribute by which contexts are divided.
             * @example key
             */
            readonly bucketBy?: string;
            /**
             * @description The kind of context that is divided.
             * @example organization
             */
            readonly contextKind?: string;
            /** @description How an experiment assigns contexts. Present only when the rollout belongs to one. */
            readonly experimentAllocation?: components["schemas"]["ExperimentAllocation"];
            /**
             * @description A number from which an experiment's shares are drawn.
             * @example 61
             */
            readonly seed?: number;
            /** @description The variations and their shares. */
            readonly variations: readonly components["schemas"]["WeightedVariation"][];
        };
        /**
         * @description A targeting rule. When all of its clauses match, it serves one variation, or divides contexts by a rollout. On
         *     migration flags a variation is a cohort.
         */
        readonly Rule: {
            /**
             * @description The ID of the rule.
             * @example 91e0c6a3-7b6d-4c39-a1f4-3d2b8e5f7c08
             */
            readonly _id?: string;
            /** @description The conditions, all of which must hold. */
            readonly clauses: readonly components["schemas"]["Clause"][];
            /**
             * @description What the rule is for.
             * @example Staff see it first.
             */
            readonly description?: string;
            /**
             * @description Whether the rule is passed over.
             * @example false
             */
            readonly disabled?: boolean;
            /**
             * @description Another identifier of the rule, of the server's own.
             * @example 2c9b1d64-58a1-4d0e-8f7e-6f6b0a9d3c52
             */
            readonly ref?: string;
            /** @description How contexts are divided between variations. Absent when there is one variation. */
            readonly rollout?: components["schemas"]["Rollout"];
            /**
             * @description Whether full events are recorded for evaluations that this rule decides.
             * @example false
             */
            readonly trackEvents: boolean;
            /**
             * @description The index of the variation to serve. Absent when there is a rollout.
             * @example 0
             */
            readonly variation?: number;
        };
        /**
         * @description Which SDKs may evaluate a flag. `client` by the client-side ID, `mobile` by the mobile key, `anyClient` by either,
         *     `server` by neither.
         * @example anyClient
         * @enum {string}
         */
        readonly SdkAvailability: "client" | "mobile" | "anyClient" | "server";
        /** @description Whether a flag may be cleaned up. */
        readonly StaleFlag: {
            /**
             * @description The ID under which another system cleans the flag up. Null when none does.
             * @example WEB-204
             */
            readonly cleanupId?: string | null;
            /**
             * @description Whether the flag may be removed from code.
             * @example true
             */
            readonly readyForCodeRemoval?: boolean;
            /**
             * @description Whether the flag may be archived.
             * @example false
             */
            readonly readyToArchive?: boolean;
        };
        /**
         * @description How much of each environment a flag shows. `0` and `false` show all of it, `1` and `true` a summary.
         *
         *     Requirements: `flags.summary.words`.
         * @default 1
         * @example 0
         * @enum {string}
         */
        readonly SummaryMode: "0" | "1" | "true" | "false";
        /** @description A page of tags, with links to other pages. */
        readonly TagCollection: {
            /**
             * @description Links, by name: this page under `self`, and other pages, where the server links them, under `first`, `prev`,
             *     `next` and `last`.
             *
             *     A link to a page MUST lead to the page that its name says, and never to another origin. It MUST keep `kind`,
             *     `pre`, `asOf` and `archived`, and SHOULD keep `limit`. Decoded once, it SHOULD give the values that were sent.
             *
             *     Requirements: `tags.links.shape`, `any.links.lead`, `any.links.origin`, `any.links.keepSelection`,
             *     `any.links.keepProjection`, `any.links.form`.
             */
            readonly _links: {
                readonly [key: string]: components["schemas"]["Link"];
            };
            /**
             * @description The tags of this page, each a string. Empty when nothing matches, never absent.
             *
             *     Requirements: `tags.body.schema`.
             */
            readonly items: readonly string[];
            /**
             * @description The number of tags that match, on all pages together. It may be null or absent.
             *
             *     Requirements: `tags.totalCount.type`, `any.totalCount.matches`.
             * @example 2
             */
            readonly totalCount?: number | null;
        };
        /**
         * @description A kind of resource that carries tags. Each MUST list the tags that resources of this kind carry; `flag` lists every
         *     tag on an unarchived flag. `metric-data-source` is beyond the documentation; where it is offered, it SHOULD list a
         *     part of all tags.
         *
         *     Requirements: `tags.kind.selects`, `tags.kind.agrees`, `tags.kind.beyond`.
         * @example flag
         * @enum {string}
         */
        readonly TagKind: "flag" | "project" | "environment" | "segment" | "metric" | "metric-data-source" | "aiconfig" | "view";
        /** @description Individual contexts, and the variation that they get. */
        readonly Target: {
            /**
             * @description The kind of the contexts.
             * @example user
             */
            readonly contextKind?: string;
            /** @description The keys of the contexts. */
            readonly values: readonly string[];
            /**
             * @description The index of the variation.
             * @example 0
             */
            readonly variation: number;
        };
        /**
         * Format: int64
         * @description Unix time in milliseconds.
         * @example 1721901600000
         */
        readonly UnixMilliseconds: number;
        /** @description A condition on the address of a page. Which properties it has depends on its kind. */
        readonly UrlMatcher: {
            /**
             * @description How the address is compared, for example `exact`.
             * @example exact
             */
            readonly kind?: string;
            /**
             * @description The address to compare with.
             * @example https://shop.example.com/cart
             */
            readonly url?: string;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description A value that a flag can have. */
        readonly Variation: {
            /**
             * @description The ID of the variation.
             * @example 7a3f3c1e-4f0e-4b57-9c1b-0f6f2c5c9d11
             */
            readonly _id?: string;
            /**
             * @description What the variation does. Absent when nothing is said.
             * @example Shows the dark theme.
             */
            readonly description?: string;
            /**
             * @description The name of the variation for people. Absent when it has none.
             * @example Dark
             */
            readonly name?: string;
            /**
             * @description Any JSON value. True or false on boolean flags.
             * @example true
             */
            readonly value: unknown;
            /**
             * @description A hash that is the same for equal values. Older servers leave it out.
             * @example b5bea41b6c623f7c
             */
            readonly valueHash?: string;
        };
        /**
         * @description Either one variation for everybody, or a rollout that divides contexts between several. On migration flags a
         *     variation is a cohort.
         */
        readonly VariationOrRollout: {
            /** @description How contexts are divided between variations. Absent when there is one variation. */
            readonly rollout?: components["schemas"]["Rollout"];
            /**
             * @description The index of the variation to serve. Absent when there is a rollout.
             * @example 0
             */
            readonly variation?: number;
        };
        /** @description Where one variation is used in one environment. */
        readonly VariationSummary: {
            /**
             * @description The attribute by which the default rule's rollout divides contexts.
             * @example key
             */
            readonly bucketBy?: string;
            /**
             * @description The number of contexts of other kinds that get the variation individually. Older servers leave it out.
             * @example 0
             */
            readonly contextTargets?: number;
            /**
             * @description Whether the default rule serves the variation to everybody. Usually absent when it does not.
             * @example true
             */
            readonly isFallthrough?: boolean;
            /**
             * @description Whether the variation is served while targeting is off. Usually absent when it is not.
             * @example true
             */
            readonly isOff?: boolean;
            /**
             * @description How many of these rules give the variation weight 0. Undocumented; read from real answers.
             * @example 0
             */
            readonly nullRules: number;
            /**
             * @description The weight of the variation in the default rule's rollout. 100000 is everybody.
             * @example 60000
             */
            readonly rollout?: number;
            /**
             * @description The number of rules that name the variation.
             * @example 2
             */
            readonly rules: number;
            /**
             * @description The number of users who get the variation individually.
             * @example 1
             */
            readonly targets: number;
        };
        /** @description One variation's share of a rollout. */
        readonly WeightedVariation: {
            /**
             * @description Whether the experiment leaves these contexts out of its results.
             * @example false
             */
            readonly _untracked?: boolean;
            /**
             * @description The index of the variation.
             * @example 0
             */
            readonly variation: number;
            /**
             * @description The share in thousandths of a percent. 100000 is everybody.
             * @example 60000
             */
            readonly weight: number;
        };
    };
    responses: {
        /**
         * @description A parameter is malformed, unknown, or forbidden in this combination.
         *
         *     Requirements: `any.status.documented`.
         */
        readonly BadRequest: {
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
         * @description A page of flags, as `application/json`. A compressed one SHOULD hold the same body.
         *
         *     Requirements: `any.contentType.json`, `any.contentType.encoding`.
         */
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
        /**
         * @description The access token is valid, but may not read this resource, and MUST get no data. Such a request SHOULD get this
         *     status.
         *
         *     Requirements: `any.auth.denied`, `any.auth.deniedStatus`.
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
        /**
         * @description The server failed to answer; the same request may succeed later.
         *
         *     Requirements: `any.status.failure`.
         */
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
        /**
         * @description The project, or an environment that the request names, does not exist.
         *
         *     Requirements: `flags.projectKey.unknownStatus`, `flags.env.unknown`.
         */
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
        /**
         * @description A page of tags, as `application/json`. A compressed one SHOULD hold the same body.
         *
         *     Requirements: `any.contentType.json`, `any.contentType.encoding`.
         */
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
        /**
         * @description More requests came than a rate limit takes. The headers say when to try again.
         *
         *     Requirements: `any.rateLimit.status`.
         */
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
        /**
         * @description The access token is missing or not a valid one. Such a request SHOULD get this status.
         *
         *     Requirements: `any.auth.required`, `any.auth.status`.
         */
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
         * @description Deprecated, use `filter=state:archived` instead, which MUST list the same. `true` lists all archived flags and no
         *     others, `false` the others. When it is absent, archived flags MUST be left out, unless one of the filters `archived`
         *     and `state` is sent; no other filter brings them in. Where several of the three are sent, all hold.
         *
         *     A value that is not a boolean MUST be refused.
         *
         *     Requirements: `flags.archived.default`, `flags.archived.true`, `flags.archived.equivalents`,
         *     `flags.archived.combines`, `flags.archived.scope`, `flags.archived.deprecated`, `flags.parameters.boolean`.
         * @example true
         */
        readonly FlagsArchived: boolean;
        /**
         * @deprecated
         * @description Deprecated without replacement: clients SHOULD no longer use it, and API version 20240415 MUST refuse it. `true` lists
         *     only flags whose configuration differs between environments, and adds `totalCountWithDifferences`. `false` is like
         *     leaving it out. To differ SHOULD mean to differ in `on`, `offVariation`, `fallthrough`, `targets`, `contextTargets`,
         *     `rules` or `prerequisites`, IDs aside.
         *
         *     A value that is not a boolean MUST be refused.
         *
         *     Requirements: `flags.compare.narrows`, `flags.compare.count`, `flags.compare.differences`, `flags.compare.version`,
         *     `flags.compare.deprecated`, `flags.parameters.boolean`.
         * @example true
         */
        readonly FlagsCompare: boolean;
        /**
         * @description Keys of environments, one a parameter: `env=production&env=test`. Each flag's `environments` MUST then hold these and
         *     no others, each as it is without `env`. Without it every flag shows all environments; under API version 20240415 no
         *     flag shows any. Which flags are listed does not change.
         *
         *     An environment that the project does not have SHOULD be refused; failing that, it SHOULD show in no flag. The order of
         *     several environments, or one sent twice, SHOULD matter to `sort=targetingModifiedDate` only. Under API version
         *     20240415 more than three different ones SHOULD be refused.
         *
         *     Requirements: `flags.env.default`, `flags.env.restricts`, `flags.env.several`, `flags.env.keepsConfiguration`,
         *     `flags.env.order`, `flags.env.unknown`, `flags.version.envMaximum`, `flags.projection.keepsList`.
         * @example [
         *       "production",
         *       "test"
         *     ]
         */
        readonly FlagsEnv: readonly string[];
        /**
         * @description Fields to add to each flag or environment, joined by `,` in any order. Without it none of them shows. Each adds what
         *     it adds alone, and a flag MUST go on showing all that it shows without. An unknown one MUST be refused. An empty
         *     `expand` SHOULD be the same as none.
         *
         *     Requirements: `flags.expand.default`, `flags.expand.several`, `flags.expand.onlyAdds`, `flags.expand.unknown`,
         *     `any.request.emptyValue`, `flags.projection.keepsList`.
         * @example [
         *       "evaluation",
         *       "codeReferences"
         *     ]
         */
        readonly FlagsExpand: readonly components["schemas"]["FlagExpand"][];
        /**
         * @description Clauses of the form `field:value`, joined by `,` in any order; a flag is listed when all of them hold. The fields are
         *     the properties of `FlagFilter`. For example, `query:dark-mode,tags:beta+test` lists the flags that have `dark-mode` in
         *     their key or name, in upper or lower case, and carry both the tags `beta` and `test`.
         *
         *     A clause is split at its first `:`. `+` joins the members of a list, all of which must hold. A value that begins with
         *     `{` is JSON and runs to its closing brace. A `,` or `+` inside any other value can not be written.
         *
         *     All of this is meant before URL encoding. In a URL the `+` MUST be written `%2B`; other reserved characters may be
         *     encoded, too.
         *
         *     An unknown field, a clause without `:`, a word outside a closed list, a value that is not the boolean or whole number
         *     that its field takes, or broken JSON MUST be refused. A field that is named twice SHOULD be refused. A text or a tag
         *     that no flag has MUST get an empty page; an ID or a key that nothing has may be refused instead. An empty `filter`
         *     SHOULD be the same as none.
         *
         *     Requirements: `flags.filter.and`, `flags.filter.encoding`, `flags.filter.unknownField`, `flags.filter.missingColon`,
         *     `flags.filter.closedWords`, `flags.filter.valueType`, `flags.filter.brokenJson`, `flags.filter.fieldTwice`,
         *     `flags.filter.noMatch`, `any.request.emptyValue`.
         * @example query:dark-mode,tags:beta+test
         */
        readonly FlagsFilter: string;
        /**
         * @description The greatest number of flags on a page. Defaults to 20. A page MUST hold exactly this many while more flags follow,
         *     and the rest of the list at its end, so that the pages laid end to end are the whole list.
         *
         *     A value that is no whole number MUST be refused, and one below 1 MUST NOT get the page that leaving it out gets. A
         *     page SHOULD never hold more than 100: a greater value SHOULD be refused, or else cut down to that.
         *
         *     Requirements: `flags.limit.default`, `flags.limit.type`, `flags.limit.maximum`, `any.paging.limit`,
         *     `any.paging.complete`.
         * @example 50
         */
        readonly FlagsLimit: number;
        /**
         * @description The index, counted from 0, of the first flag on the page, which goes on from there for up to `limit` flags: with
         *     `offset=40` it begins with the forty-first of the list. Defaults to 0. At or beyond the end of the list the page MUST
         *     be empty.
         *
         *     A value that is no whole number MUST be refused, and one below 0 SHOULD be refused.
         *
         *     Requirements: `flags.offset.default`, `flags.offset.type`, `any.paging.offset`, `any.paging.beyondEnd`,
         *     `any.paging.negativeOffset`.
         * @example 20
         */
        readonly FlagsOffset: number;
        /**
         * @description Fields to sort by, joined by `,`, the first one first: a later field orders flags that are alike in the earlier ones.
         *     A field sorts upwards; with `-` before it, downwards. The whole list MUST be sorted, then cut into pages, and a
         *     filtered list keeps the order of the whole one. Sorting never changes which flags are listed. Flags without a value
         *     MUST stand together at one end.
         *
         *     `targetingModifiedDate` without `env`, or together with another field, MUST be refused; of several `env` the first
         *     that is sent counts. For example, `sort=-targetingModifiedDate&env=production&env=test` goes by `production`. A field
         *     that is not in the list MUST be refused. An empty `sort` SHOULD be the same as none.
         *
         *     Requirements: `flags.sort.ascending`, `flags.sort.descending`, `flags.sort.several`, `flags.sort.wholeList`,
         *     `flags.sort.withFilter`, `flags.sort.keepsList`, `flags.sort.missingValues`,
         *     `flags.sort.targetingModifiedDate.needsEnv`, `flags.sort.targetingModifiedDate.alone`,
         *     `flags.sort.targetingModifiedDate.firstEnv`, `flags.sort.unknown`, `any.request.emptyValue`.
         * @example [
         *       "-creationDate",
         *       "key"
         *     ]
         */
        readonly FlagsSort: readonly components["schemas"]["FlagSort"][];
        /**
         * @description Whether each environment is only summed up. By default it is, and MUST NOT show its lists `prerequisites`, `targets`
         *     and `rules`. `summary=0` MUST add them to each environment that shows, and MUST change nothing else. `contextTargets`,
         *     `fallthrough` and `offVariation` SHOULD come and go with them. `1` is the default; `true` and `false` are other
         *     spellings of `1` and `0`.
         *
         *     A value that is neither a boolean nor `0` or `1` MUST be refused.
         *
         *     Requirements: `flags.summary.default`, `flags.summary.zero`, `flags.summary.onlyAdds`, `flags.summary.fields`,
         *     `flags.summary.words`, `flags.parameters.boolean`, `flags.projection.keepsList`.
         * @example 0
         */
        readonly FlagsSummary: components["schemas"]["SummaryMode"];
        /**
         * @description Lists exactly the flags that carry this very tag. For several tags at once use `filter=tags:beta+test`.
         *
         *     Requirements: `flags.tag.selects`.
         * @example checkout
         */
        readonly FlagsTag: string;
        /**
         * @description The version of the API. `20220603`, and no header at all, mean the documentation as it reads: every environment unless
         *     `env` is sent, and `compare` answers. Under `20240415` a flag SHOULD have no `environments` unless `env` is sent, more
         *     than three different `env` SHOULD be refused, and `compare` MUST be. A version that does not exist SHOULD be refused.
         *
         *     Requirements: `any.version.unknown`.
         * @example 20240415
         */
        readonly "LD-API-Version": components["schemas"]["ApiVersion"];
        /**
         * @description The key of the project. Flags of no other project are listed. A project that does not exist MUST be refused, and
         *     SHOULD be refused with 404, whatever else is asked.
         *
         *     Requirements: `flags.projectKey.required`, `flags.projectKey.isolates`, `flags.projectKey.unknown`,
         *     `flags.projectKey.unknownStatus`.
         * @example web
         */
        readonly ProjectKey: string;
        /**
         * @description Whether the tags of archived flags count. With `true`, tags that only archived flags carry SHOULD be listed, too. With
         *     `false`, the default, they SHOULD be left out. A value that is not a boolean MUST be refused.
         *
         *     Requirements: `tags.archived.default`, `tags.archived.true`, `tags.archived.type`.
         * @example true
         */
        readonly TagsArchived: boolean;
        /**
         * @description Lists the tags as they stood at this moment: an RFC 3339 date and time, or Unix time in milliseconds. A server MUST
         *     take one of the two and SHOULD take both. Defaults to now, the moment of the request. The tags SHOULD be those of that
         *     moment, none in a far past. A text that is no time SHOULD be refused.
         *
         *     Requirements: `tags.asOf.default`, `tags.asOf.past`, `tags.asOf.format`, `tags.asOf.formats`, `tags.asOf.broken`.
         * @example 2026-01-31T12:00:00Z
         */
        readonly TagsAsOf: string;
        /**
         * @description Kinds of resource, one a parameter: `kind=flag&kind=segment`. Lists the tags that any of them carries, each once.
         *     Without it the tags of every kind are listed. A kind outside the list MUST be refused. Two kinds joined by a comma
         *     SHOULD be refused, or else be like one unknown kind, never like all.
         *
         *     Requirements: `tags.kind.several`, `tags.kind.default`, `tags.kind.unknown`, `tags.kind.comma`.
         * @example [
         *       "flag",
         *       "segment"
         *     ]
         */
        readonly TagsKind: readonly components["schemas"]["TagKind"][];
        /**
         * @description The greatest number of tags on a page. A page MUST never hold more than 1000: a greater value is refused or cut down
         *     to that. A page MUST hold exactly this many while more tags follow, and the rest of the list at its end, so that the
         *     pages laid end to end are the whole list. Without it the page is the beginning of the list, of a size of the server's
         *     own.
         *
         *     A value that is no whole number MUST be refused, and one below 1 MUST NOT get the page that leaving it out gets.
         *
         *     Requirements: `tags.limit.maximum`, `tags.limit.default`, `tags.limit.type`, `any.paging.limit`,
         *     `any.paging.complete`.
         * @example 100
         */
        readonly TagsLimit: number;
        /**
         * @description The index, counted from 0, of the first tag on the page. Defaults to 0. At or beyond the end of the list the page MUST
         *     be empty. A value that is no whole number MUST be refused, and one below 0 SHOULD be refused.
         *
         *     Requirements: `tags.offset.default`, `tags.offset.type`, `any.paging.offset`, `any.paging.beyondEnd`,
         *     `any.paging.negativeOffset`.
         * @example 100
         */
        readonly TagsOffset: number;
        /**
         * @description Lists exactly the tags that begin with this text, letter for letter; upper and lower case differ. An empty one SHOULD
         *     be the same as none.
         *
         *     Requirements: `tags.pre.prefix`, `any.request.emptyValue`.
         * @example be
         */
        readonly TagsPre: string;
    };
    requestBodies: never;
    headers: {
        /**
         * @description How long to wait before the next request, in whole seconds or as an HTTP date. Waiting so long SHOULD be enough.
         *
         *     Requirements: `any.rateLimit.retryAfter`, `any.headers.documented`.
         * @example 10
         */
        readonly "Retry-After": string;
        /**
         * @description How many requests of this access token a window takes. Sent only where such a limit applies.
         *
         *     Requirements: `any.headers.documented`.
         * @example 1000
         */
        readonly "X-Ratelimit-Auth-Token-Limit": number;
        /**
         * @description How many requests of this access token are left in this window, from 0 up to its limit.
         *
         *     Requirements: `any.rateLimit.remaining`, `any.headers.documented`.
         * @example 987
         */
        readonly "X-Ratelimit-Auth-Token-Remaining": number;
        /**
         * @description When the window of the access token ends, as Unix time in milliseconds.
         *
         *     Requirements: `any.headers.documented`.
         * @example 1769860810000
         */
        readonly "X-Ratelimit-Auth-Token-Reset": number;
        /**
         * @description How many requests of the whole account a window takes. Sent only where such a limit applies.
         *
         *     Requirements: `any.headers.documented`.
         * @example 1000
         */
        readonly "X-Ratelimit-Global-Limit": number;
        /**
         * @description How many requests of the whole account are left in this window, from 0 up to its limit.
         *
         *     Requirements: `any.rateLimit.remaining`, `any.headers.documented`.
         * @example 987
         */
        readonly "X-Ratelimit-Global-Remaining": number;
        /**
         * @description When the windows of the account and the route end, as Unix time in milliseconds.
         *
         *     Requirements: `any.headers.documented`.
         * @example 1769860810000
         */
        readonly "X-Ratelimit-Reset": number;
        /**
         * @description How many requests of this route a window takes. Sent only where such a limit applies.
         *
         *     Requirements: `any.headers.documented`.
         * @example 300
         */
        readonly "X-Ratelimit-Route-Limit": number;
        /**
         * @description How many requests of this route are left in this window, from 0 up to its limit.
         *
         *     Requirements: `any.rateLimit.remaining`, `any.headers.documented`.
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
export type ResponseBadRequest = components['responses']['BadRequest'];
export type ResponseFeatureFlagPage = components['responses']['FeatureFlagPage'];
export type ResponseForbidden = components['responses']['Forbidden'];
export type ResponseInternalServerError = components['responses']['InternalServerError'];
export type ResponseNotFound = components['responses']['NotFound'];
export type ResponseTagPage = components['responses']['TagPage'];
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
                 * @description Deprecated, use `filter=state:archived` instead, which MUST list the same. `true` lists all archived flags and no
                 *     others, `false` the others. When it is absent, archived flags MUST be left out, unless one of the filters `archived`
                 *     and `state` is sent; no other filter brings them in. Where several of the three are sent, all hold.
                 *
                 *     A value that is not a boolean MUST be refused.
                 *
                 *     Requirements: `flags.archived.default`, `flags.archived.true`, `flags.archived.equivalents`,
                 *     `flags.archived.combines`, `flags.archived.scope`, `flags.archived.deprecated`, `flags.parameters.boolean`.
                 * @example true
                 */
                readonly archived?: components["parameters"]["FlagsArchived"];
                /**
                 * @deprecated
                 * @description Deprecated without replacement: clients SHOULD no longer use it, and API version 20240415 MUST refuse it. `true` lists
                 *     only flags whose configuration differs between environments, and adds `totalCountWithDifferences`. `false` is like
                 *     leaving it out. To differ SHOULD mean to differ in `on`, `offVariation`, `fallthrough`, `targets`, `contextTargets`,
                 *     `rules` or `prerequisites`, IDs aside.
                 *
                 *     A value that is not a boolean MUST be refused.
                 *
                 *     Requirements: `flags.compare.narrows`, `flags.compare.count`, `flags.compare.differences`, `flags.compare.version`,
                 *     `flags.compare.deprecated`, `flags.parameters.boolean`.
                 * @example true
                 */
                readonly compare?: components["parameters"]["FlagsCompare"];
                /**
                 * @description Keys of environments, one a parameter: `env=production&env=test`. Each flag's `environments` MUST then hold these and
                 *     no others, each as it is without `env`. Without it every flag shows all environments; under API version 20240415 no
                 *     flag shows any. Which flags are listed does not change.
                 *
                 *     An environment that the project does not have SHOULD be refused; failing that, it SHOULD show in no flag. The order of
                 *     several environments, or one sent twice, SHOULD matter to `sort=targetingModifiedDate` only. Under API version
                 *     20240415 more than three different ones SHOULD be refused.
                 *
                 *     Requirements: `flags.env.default`, `flags.env.restricts`, `flags.env.several`, `flags.env.keepsConfiguration`,
                 *     `flags.env.order`, `flags.env.unknown`, `flags.version.envMaximum`, `flags.projection.keepsList`.
                 * @example [
                 *       "production",
                 *       "test"
                 *     ]
                 */
                readonly env?: components["parameters"]["FlagsEnv"];
                /**
                 * @description Fields to add to each flag or environment, joined by `,` in any order. Without it none of them shows. Each adds what
                 *     it adds alone, and a flag MUST go on showing all that it shows without. An unknown one MUST be refused. An empty
                 *     `expand` SHOULD be the same as none.
                 *
                 *     Requirements: `flags.expand.default`, `flags.expand.several`, `flags.expand.onlyAdds`, `flags.expand.unknown`,
                 *     `any.request.emptyValue`, `flags.projection.keepsList`.
                 * @example [
                 *       "evaluation",
                 *       "codeReferences"
                 *     ]
                 */
                readonly expand?: components["parameters"]["FlagsExpand"];
                /**
                 * @description Clauses of the form `field:value`, joined by `,` in any order; a flag is listed when all of them hold. The fields are
                 *     the properties of `FlagFilter`. For example, `query:dark-mode,tags:beta+test` lists the flags that have `dark-mode` in
                 *     their key or name, in upper or lower case, and carry both the tags `beta` and `test`.
                 *
                 *     A clause is split at its first `:`. `+` joins the members of a list, all of which must hold. A value that begins with
                 *     `{` is JSON and runs to its closing brace. A `,` or `+` inside any other value can not be written.
                 *
                 *     All of this is meant before URL encoding. In a URL the `+` MUST be written `%2B`; other reserved characters may be
                 *     encoded, too.
                 *
                 *     An unknown field, a clause without `:`, a word outside a closed list, a value that is not the boolean or whole number
                 *     that its field takes, or broken JSON MUST be refused. A field that is named twice SHOULD be refused. A text or a tag
                 *     that no flag has MUST get an empty page; an ID or a key that nothing has may be refused instead. An empty `filter`
                 *     SHOULD be the same as none.
                 *
                 *     Requirements: `flags.filter.and`, `flags.filter.encoding`, `flags.filter.unknownField`, `flags.filter.missingColon`,
                 *     `flags.filter.closedWords`, `flags.filter.valueType`, `flags.filter.brokenJson`, `flags.filter.fieldTwice`,
                 *     `flags.filter.noMatch`, `any.request.emptyValue`.
                 * @example query:dark-mode,tags:beta+test
                 */
                readonly filter?: components["parameters"]["FlagsFilter"];
                /**
                 * @description The greatest number of flags on a page. Defaults to 20. A page MUST hold exactly this many while more flags follow,
                 *     and the rest of the list at its end, so that the pages laid end to end are the whole list.
                 *
                 *     A value that is no whole number MUST be refused, and one below 1 MUST NOT get the page that leaving it out gets. A
                 *     page SHOULD never hold more than 100: a greater value SHOULD be refused, or else cut down to that.
                 *
                 *     Requirements: `flags.limit.default`, `flags.limit.type`, `flags.limit.maximum`, `any.paging.limit`,
                 *     `any.paging.complete`.
                 * @example 50
                 */
                readonly limit?: components["parameters"]["FlagsLimit"];
                /**
                 * @description The index, counted from 0, of the first flag on the page, which goes on from there for up to `limit` flags: with
                 *     `offset=40` it begins with the forty-first of the list. Defaults to 0. At or beyond the end of the list the page MUST
                 *     be empty.
                 *
                 *     A value that is no whole number MUST be refused, and one below 0 SHOULD be refused.
                 *
                 *     Requirements: `flags.offset.default`, `flags.offset.type`, `any.paging.offset`, `any.paging.beyondEnd`,
                 *     `any.paging.negativeOffset`.
                 * @example 20
                 */
                readonly offset?: components["parameters"]["FlagsOffset"];
                /**
                 * @description Fields to sort by, joined by `,`, the first one first: a later field orders flags that are alike in the earlier ones.
                 *     A field sorts upwards; with `-` before it, downwards. The whole list MUST be sorted, then cut into pages, and a
                 *     filtered list keeps the order of the whole one. Sorting never changes which flags are listed. Flags without a value
                 *     MUST stand together at one end.
                 *
                 *     `targetingModifiedDate` without `env`, or together with another field, MUST be refused; of several `env` the first
                 *     that is sent counts. For example, `sort=-targetingModifiedDate&env=production&env=test` goes by `production`. A field
                 *     that is not in the list MUST be refused. An empty `sort` SHOULD be the same as none.
                 *
                 *     Requirements: `flags.sort.ascending`, `flags.sort.descending`, `flags.sort.several`, `flags.sort.wholeList`,
                 *     `flags.sort.withFilter`, `flags.sort.keepsList`, `flags.sort.missingValues`,
                 *     `flags.sort.targetingModifiedDate.needsEnv`, `flags.sort.targetingModifiedDate.alone`,
                 *     `flags.sort.targetingModifiedDate.firstEnv`, `flags.sort.unknown`, `any.request.emptyValue`.
                 * @example [
                 *       "-creationDate",
                 *       "key"
                 *     ]
                 */
                readonly sort?: components["parameters"]["FlagsSort"];
                /**
                 * @description Whether each environment is only summed up. By default it is, and MUST NOT show its lists `prerequisites`, `targets`
                 *     and `rules`. `summary=0` MUST add them to each environment that shows, and MUST change nothing else. `contextTargets`,
                 *     `fallthrough` and `offVariation` SHOULD come and go with them. `1` is the default; `true` and `false` are other
                 *     spellings of `1` and `0`.
                 *
                 *     A value that is neither a boolean nor `0` or `1` MUST be refused.
                 *
                 *     Requirements: `flags.summary.default`, `flags.summary.zero`, `flags.summary.onlyAdds`, `flags.summary.fields`,
                 *     `flags.summary.words`, `flags.parameters.boolean`, `flags.projection.keepsList`.
                 * @example 0
                 */
                readonly summary?: components["parameters"]["FlagsSummary"];
                /**
                 * @description Lists exactly the flags that carry this very tag. For several tags at once use `filter=tags:beta+test`.
                 *
                 *     Requirements: `flags.tag.selects`.
                 * @example checkout
                 */
                readonly tag?: components["parameters"]["FlagsTag"];
            };
            readonly header?: {
                /**
                 * @description The version of the API. `20220603`, and no header at all, mean the documentation as it reads: every environment unless
                 *     `env` is sent, and `compare` answers. Under `20240415` a flag SHOULD have no `environments` unless `env` is sent, more
                 *     than three different `env` SHOULD be refused, and `compare` MUST be. A version that does not exist SHOULD be refused.
                 *
                 *     Requirements: `any.version.unknown`.
                 * @example 20240415
                 */
                readonly "LD-API-Version"?: components["parameters"]["LD-API-Version"];
            };
            readonly path: {
                /**
                 * @description The key of the project. Flags of no other project are listed. A project that does not exist MUST be refused, and
                 *     SHOULD be refused with 404, whatever else is asked.
                 *
                 *     Requirements: `flags.projectKey.required`, `flags.projectKey.isolates`, `flags.projectKey.unknown`,
                 *     `flags.projectKey.unknownStatus`.
                 * @example web
                 */
                readonly projectKey: components["parameters"]["ProjectKey"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["FeatureFlagPage"];
            readonly 400: components["responses"]["BadRequest"];
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
                 * @description Whether the tags of archived flags count. With `true`, tags that only archived flags carry SHOULD be listed, too. With
                 *     `false`, the default, they SHOULD be left out. A value that is not a boolean MUST be refused.
                 *
                 *     Requirements: `tags.archived.default`, `tags.archived.true`, `tags.archived.type`.
                 * @example true
                 */
                readonly archived?: components["parameters"]["TagsArchived"];
                /**
                 * @description Lists the tags as they stood at this moment: an RFC 3339 date and time, or Unix time in milliseconds. A server MUST
                 *     take one of the two and SHOULD take both. Defaults to now, the moment of the request. The tags SHOULD be those of that
                 *     moment, none in a far past. A text that is no time SHOULD be refused.
                 *
                 *     Requirements: `tags.asOf.default`, `tags.asOf.past`, `tags.asOf.format`, `tags.asOf.formats`, `tags.asOf.broken`.
                 * @example 2026-01-31T12:00:00Z
                 */
                readonly asOf?: components["parameters"]["TagsAsOf"];
                /**
                 * @description Kinds of resource, one a parameter: `kind=flag&kind=segment`. Lists the tags that any of them carries, each once.
                 *     Without it the tags of every kind are listed. A kind outside the list MUST be refused. Two kinds joined by a comma
                 *     SHOULD be refused, or else be like one unknown kind, never like all.
                 *
                 *     Requirements: `tags.kind.several`, `tags.kind.default`, `tags.kind.unknown`, `tags.kind.comma`.
                 * @example [
                 *       "flag",
                 *       "segment"
                 *     ]
                 */
                readonly kind?: components["parameters"]["TagsKind"];
                /**
                 * @description The greatest number of tags on a page. A page MUST never hold more than 1000: a greater value is refused or cut down
                 *     to that. A page MUST hold exactly this many while more tags follow, and the rest of the list at its end, so that the
                 *     pages laid end to end are the whole list. Without it the page is the beginning of the list, of a size of the server's
                 *     own.
                 *
                 *     A value that is no whole number MUST be refused, and one below 1 MUST NOT get the page that leaving it out gets.
                 *
                 *     Requirements: `tags.limit.maximum`, `tags.limit.default`, `tags.limit.type`, `any.paging.limit`,
                 *     `any.paging.complete`.
                 * @example 100
                 */
                readonly limit?: components["parameters"]["TagsLimit"];
                /**
                 * @description The index, counted from 0, of the first tag on the page. Defaults to 0. At or beyond the end of the list the page MUST
                 *     be empty. A value that is no whole number MUST be refused, and one below 0 SHOULD be refused.
                 *
                 *     Requirements: `tags.offset.default`, `tags.offset.type`, `any.paging.offset`, `any.paging.beyondEnd`,
                 *     `any.paging.negativeOffset`.
                 * @example 100
                 */
                readonly offset?: components["parameters"]["TagsOffset"];
                /**
                 * @description Lists exactly the tags that begin with this text, letter for letter; upper and lower case differ. An empty one SHOULD
                 *     be the same as none.
                 *
                 *     Requirements: `tags.pre.prefix`, `any.request.emptyValue`.
                 * @example be
                 */
                readonly pre?: components["parameters"]["TagsPre"];
            };
            readonly header?: {
                /**
                 * @description The version of the API. `20220603`, and no header at all, mean the documentation as it reads: every environment unless
                 *     `env` is sent, and `compare` answers. Under `20240415` a flag SHOULD have no `environments` unless `env` is sent, more
                 *     than three different `env` SHOULD be refused, and `compare` MUST be. A version that does not exist SHOULD be refused.
                 *
                 *     Requirements: `any.version.unknown`.
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
            readonly 400: components["responses"]["BadRequest"];
            readonly 401: components["responses"]["Unauthorized"];
            readonly 403: components["responses"]["Forbidden"];
            readonly 429: components["responses"]["TooManyRequests"];
            readonly 500: components["responses"]["InternalServerError"];
        };
    };
}
