/** What a process has used since it began. */
export interface ProcessUsage {
  /** User and system time, all threads. */
  readonly cpuMicroseconds: number;
  /** Resident memory, now. */
  readonly rssBytes: number;
}

export function readProcessUsage(): ProcessUsage {
  const { user, system } = process.cpuUsage();
  return { cpuMicroseconds: user + system, rssBytes: process.memoryUsage.rss() };
}
