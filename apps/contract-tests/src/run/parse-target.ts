import { complaintAboutUrl } from '../target/complaint-about-url.ts';
import type { Target } from '../target/target.ts';
import { InvalidOptionsError } from './invalid-options-error.ts';

/** A target as programs name it. */
export interface GivenTarget extends Omit<Target, 'baseUrl'> {
  /** Where the API begins, without the `/api/v2` part; may have a path of its own behind a gateway. */
  readonly baseUrl: string | URL;
}

const PARTS: Readonly<Record<keyof Target, true>> = {
  baseUrl: true,
  project: true,
  token: true,
  deniedToken: true,
  otherProject: true,
  apiVersion: true,
  headers: true,
};

/** The names of what a target is made of. */
export const TARGET_PARTS = Object.keys(PARTS);

/** Throws an `InvalidOptionsError` for a target that can't be asked. */
export function parseTarget(given: GivenTarget): Target {
  const unknown = Object.keys(given).find((name) => !TARGET_PARTS.includes(name));
  if (unknown !== undefined) throw new InvalidOptionsError(aboutUnknown(unknown));
  for (const name of ['project', 'token'] as const) {
    // Programs without a compiler may leave them out.
    if (typeof given[name] !== 'string' || given[name] === '') {
      throw new InvalidOptionsError(`The target needs \`${name}\`, a text that is not empty.`);
    }
  }
  const complaint = complaintAboutUrl(String(given.baseUrl));
  if (complaint !== undefined) throw new InvalidOptionsError(`The target's \`baseUrl\`: ${complaint}`);
  if (given.otherProject === given.project) {
    throw new InvalidOptionsError(
      `The other project is the project itself, ${given.project}: it has to be another one.`,
    );
  }
  if (given.deniedToken === given.token) {
    throw new InvalidOptionsError(
      'The denied token is the token itself: it has to be one that may not read the project.',
    );
  }
  return { ...given, baseUrl: new URL(given.baseUrl) };
}

function aboutUnknown(name: string): string {
  if (name === 'url') return 'The target has no `url`; it is called `baseUrl`.';
  return `The target has no \`${name}\`, only ${TARGET_PARTS.join(', ')}. Options are the second argument.`;
}
