/** What both clients let a caller say of a list of flags, besides its project and the page. */
export interface FlagQuery {
  readonly env?: string;
  readonly tag?: string;
  readonly archived?: boolean;
  readonly summary?: boolean;
  readonly filter?: string;
  readonly sort?: string;
  readonly compare?: boolean;
  readonly expand?: string;
}

/** Every parameter that the clients offer, by itself and in company. Each query finds flags in the demo. */
export const FLAG_QUERIES: readonly FlagQuery[] = [
  {},
  { env: 'production' },
  { tag: 'growth' },
  { archived: true },
  { archived: false },
  { summary: true },
  { summary: false },
  { filter: 'query:checkout,type:temporary' },
  { filter: 'tags:growth+50-off' },
  { filter: 'creationDate:{"before":1767225600000},state:live' },
  { filter: 'evaluated:{"after":1577836800000},filterEnv:production' },
  { sort: '-name' },
  { sort: 'type,-creationDate' },
  { env: 'staging', sort: '-targetingModifiedDate' },
  { compare: true },
  { compare: false },
  { expand: 'codeReferences' },
  { expand: 'evaluation' },
  { expand: 'migrationSettings' },
  {
    env: 'production',
    tag: 'growth',
    archived: false,
    summary: false,
    filter: 'state:live',
    sort: 'maintainerId,-key',
    expand: 'codeReferences,evaluation,migrationSettings',
  },
];
