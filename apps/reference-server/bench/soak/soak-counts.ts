/** How answers compared with the quiet ones. */
export interface SoakCounts {
  /** 200, and the same bytes. */
  readonly right: number;
  /** 200, and other bytes. */
  readonly different: number;
  /** 503 in the documented shape. */
  readonly unavailable: number;
  /** All else: other answers, and none. */
  readonly failed: number;
  /** The first few of the different and the failed ones, a line each. */
  readonly problems: readonly string[];
}
