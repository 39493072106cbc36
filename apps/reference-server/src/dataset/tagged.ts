/** Whatever carries tags. */
export interface Tagged {
  /** Without it the thing has always been there. */
  readonly creationDate?: number;
  /** The tags that it carries now: since it was created, unless `tagHistory` says otherwise. */
  readonly tags?: readonly string[];
  /** When tags came and went, which only the parameter `asOf` asks for. */
  readonly tagHistory?: readonly TagPeriod[];
}

/** A time in which a tag was carried. */
export interface TagPeriod {
  readonly tag: string;
  /** Defaults to the creation of what carries it. */
  readonly from?: number;
  /** The moment from which it was no longer carried. Without it the tag stands in `tags`, too. */
  readonly to?: number;
}
