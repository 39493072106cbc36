/** A request as it came to the proxy. */
export interface ProxiedRequest {
  readonly method: string;
  /** What was asked for, on the right server's origin. To ask for something else, change a copy. */
  readonly url: URL;
  /** By lower-case name. `host` is the proxy's own. */
  readonly headers: Readonly<Record<string, string>>;
}

export interface ProxiedAnswer {
  readonly status: number;
  /** By lower-case name. Length and date are added when the answer is sent, unless they stand here. */
  readonly headers: Readonly<Record<string, string>>;
  /** Parsed JSON; undefined where the right server sent none. */
  readonly body: unknown;
  /** Sent in place of `body`. */
  readonly raw?: string | Buffer;
}

/** Asks the right server. */
export type Ask = (request: ProxiedRequest) => Promise<ProxiedAnswer>;

/** How a server answers, told by what it makes of the right server's answers. */
export type Behaviour = (request: ProxiedRequest, ask: Ask) => Promise<ProxiedAnswer>;

/** A server that differs from the right one in one thing, and is wrong by it. */
export interface Mutant {
  /** Such as `sort/dash-ignored-for-name`. */
  readonly id: string;
  /** What is wrong, as its owner would tell it. */
  readonly sentence: string;
  /** Ids of the checks each of which must fail. */
  readonly caughtBy: readonly [string, ...string[]];
  /** A server afresh; what it remembers lives as long as one run. */
  readonly make: () => Behaviour;
}

/** A server that differs from the right one, and has every right to: no check may be inconclusive, nor fail. */
export interface LegalVariation {
  readonly id: string;
  readonly sentence: string;
  /** Ids of SHOULD checks that tell it so, and fail; none unless given. */
  readonly toldBy?: readonly string[];
  /** What its paths begin with, as behind a gateway, such as `/flags-api`; nothing unless given. */
  readonly pathPrefix?: string;
  readonly make: () => Behaviour;
}
