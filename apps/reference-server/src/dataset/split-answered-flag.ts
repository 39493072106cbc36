import type { FeatureFlag, FeatureFlagConfig, FlagExpand } from '@flag-contract/types';

import type { AnsweredConfig, AnsweredFlag } from './answered-flag.ts';
import type { Targeting } from './render/summarize.ts';

/** Members of a JSON object. */
type Members = Readonly<Record<string, unknown>>;

/** What is shown always, and each part that a parameter may add. */
type Split<Part extends string> = Readonly<Record<Part | 'document', Members>>;

// The keys are objects' so that the compiler wants all of them.
const addedToFlag: Readonly<Record<FlagExpand & keyof FeatureFlag, true>> = {
  codeReferences: true,
  migrationSettings: true,
};
const addedToConfig: Readonly<Record<FlagExpand & keyof FeatureFlagConfig, true>> = {
  evaluation: true,
  migrationSettings: true,
};
const targeting: Readonly<Record<keyof Targeting, true>> = {
  contextTargets: true,
  fallthrough: true,
  offVariation: true,
  prerequisites: true,
  rules: true,
  targets: true,
};

/** An answered flag without its environments: what is shown always, and what each `expand` adds. */
export function splitAnsweredFlag(flag: AnsweredFlag): Split<keyof typeof addedToFlag> {
  const { environments: _environments, ...members } = flag;
  return {
    document: pick(members, (name) => !Object.hasOwn(addedToFlag, name)),
    codeReferences: pick(members, (name) => name === 'codeReferences'),
    migrationSettings: pick(members, (name) => name === 'migrationSettings'),
  };
}

/** An answered configuration: what is shown always, what `summary=0` adds, and what each `expand` does. */
export function splitAnsweredConfig(config: AnsweredConfig): Split<keyof typeof addedToConfig | 'targeting'> {
  const added = { ...addedToConfig, ...targeting };
  return {
    document: pick(config, (name) => !Object.hasOwn(added, name)),
    targeting: pick(config, (name) => Object.hasOwn(targeting, name)),
    evaluation: pick(config, (name) => name === 'evaluation'),
    migrationSettings: pick(config, (name) => name === 'migrationSettings'),
  };
}

/** The members with such names, in their order. */
function pick(members: Members, isWanted: (name: string) => boolean): Members {
  return Object.fromEntries(Object.entries(members).filter(([name]) => isWanted(name)));
}
