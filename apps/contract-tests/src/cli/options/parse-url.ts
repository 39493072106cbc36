import { InvalidArgumentError } from 'commander';
import { complaintAboutUrl } from '../../target/complaint-about-url.ts';

/** Reads the base URL of a server. Throws where it is none, holds a password, or goes too far. */
export function parseUrl(text: string): URL {
  const complaint = complaintAboutUrl(text);
  if (complaint !== undefined) throw new InvalidArgumentError(complaint);
  return new URL(text);
}
