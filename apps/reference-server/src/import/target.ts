/** What is imported: a project on a server. */
export interface Target {
  /** Where the API is; may have a path. */
  readonly url: string;
  readonly token: string;
  /** The key of the project. */
  readonly project: string;
}
