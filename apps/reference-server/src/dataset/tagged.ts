/**
 * What tells a thing from others of its kind.
 *
 * @minLength 1
 */
export type Key = string;

/**
 * A tag. It has no control characters, such as line breaks.
 *
 * @minLength 1
 * @pattern ^[^\u0000-\u001f\u007f]*$
 */
export type Tag = string;

/** Whatever carries tags. */
export interface Tagged {
  /** When it was created, in Unix milliseconds. Without it the thing has always been there. */
  readonly creationDate?: number;
  /**
   * The tags that it carries now: since it was created, unless `tagHistory` says otherwise.
   *
   * @uniqueItems true
   */
  readonly tags?: readonly Tag[];
  /** When tags came and went, which only the parameter `asOf` asks for. */
  readonly tagHistory?: readonly TagPeriod[];
}

/** A time in which a tag was carried. */
export interface TagPeriod {
  /** The tag. */
  readonly tag: Tag;
  /** The moment since which it was carried, in Unix milliseconds. Defaults to the creation of what carries it. */
  readonly from?: number;
  /**
   * The moment from which it was no longer carried, in Unix milliseconds. Without it the tag is still carried, and
   * stands in `tags`, too.
   */
  readonly to?: number;
}
