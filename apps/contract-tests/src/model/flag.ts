/** What requests for flags select by, as answers show it. What no answer showed is absent, and so not known. */
export interface Flag {
  readonly key: string;
  readonly name?: string | undefined;
  readonly tags?: readonly string[] | undefined;
  readonly archived?: boolean | undefined;
  readonly deprecated?: boolean | undefined;
  readonly temporary?: boolean | undefined;
  readonly creationDateMs?: number | undefined;
  /** Null when no member maintains it. */
  readonly maintainerId?: string | null | undefined;
  /** Null when no team maintains it. */
  readonly maintainerTeamKey?: string | null | undefined;
  readonly usingEnvironmentId?: boolean | undefined;
  readonly usingMobileKey?: boolean | undefined;
  readonly experimentCount?: number | undefined;
  /** The number of entries that `expand=codeReferences` shows. */
  readonly codeReferenceCount?: number | undefined;
  /** The kinds of context of the past 30 days, by environment, as `expand=evaluation` shows them. */
  readonly contextKinds?: ReadonlyMap<string, readonly string[]> | undefined;
}
