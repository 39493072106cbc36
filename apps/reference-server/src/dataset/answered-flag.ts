import type { Key, Tag } from './tagged.ts';

/**
 * A flag as a server answered it, with `summary=0`, every `expand`, and every environment of the project: it is answered
 * again word for word, with members that this format does not know. Those named here are what filters and sorts go by.
 */
export interface AnsweredFlag {
  /** The key of the flag; no other of the project has it. */
  readonly key: Key;
  /** The name of the flag for people. */
  readonly name: string;
  /** The tags that it carries. */
  readonly tags: readonly Tag[];
  /** When the flag was created, in Unix milliseconds. */
  readonly creationDate: number;
  /** Whether the flag is a temporary one. */
  readonly temporary: boolean;
  /** Whether the flag is an archived one. */
  readonly archived: boolean;
  /** When the flag was archived, in Unix milliseconds. */
  readonly archivedDate?: number | null;
  /** Whether the flag is a deprecated one. */
  readonly deprecated?: boolean | null;
  /** The ID of the member who maintains the flag. */
  readonly maintainerId?: string | null;
  /** The key of the team that maintains the flag. */
  readonly maintainerTeamKey?: string | null;
  /** Which client-side SDKs the flag is for. */
  readonly clientSideAvailability?: AnsweredAvailability;
  /** The experiments that use the flag. */
  readonly experiments?: AnsweredList;
  /** The code references that `expand` adds. */
  readonly codeReferences?: AnsweredList;
  /** The configurations by the key of the environment: one for each environment of the project. */
  readonly environments?: Readonly<Record<string, AnsweredConfig>>;
  /** Whatever else was answered. */
  readonly [member: string]: unknown;
}

/** Which client-side SDKs a flag is for. */
interface AnsweredAvailability {
  /** Whether it is for browsers. */
  readonly usingEnvironmentId?: boolean;
  /** Whether it is for mobile applications. */
  readonly usingMobileKey?: boolean;
  /** Whatever else was answered. */
  readonly [member: string]: unknown;
}

/** A list within an answer. */
interface AnsweredList {
  /** What is in the list. */
  readonly items?: readonly unknown[];
  /** Whatever else was answered. */
  readonly [member: string]: unknown;
}

/** A flag's configuration in one environment, as it was answered. */
export interface AnsweredConfig {
  /** Whether the flag is on. */
  readonly on: boolean;
  /** When the configuration was changed last, in Unix milliseconds. */
  readonly lastModified: number;
  /** The kinds of contexts that `expand=evaluation` adds. */
  readonly evaluation?: AnsweredEvaluation;
  /** Whatever else was answered. */
  readonly [member: string]: unknown;
}

/** For which kinds of contexts a flag was evaluated. */
interface AnsweredEvaluation {
  /** The kinds, of the 30 days before the answer. */
  readonly contextKinds?: readonly string[];
  /** Whatever else was answered. */
  readonly [member: string]: unknown;
}
