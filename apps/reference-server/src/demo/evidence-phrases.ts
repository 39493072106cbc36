import type { CodeReferenceDefinition, EvaluationDefinition, Evidence } from '../dataset/evidence.ts';
import { at } from './phrases.ts';

const DAY_MS = 86_400_000;

/** The applications that evaluate flags. */
export const webApp = 'com.example.shop';
export const iosApp = 'com.example.shop.ios';
export const backend = 'com.example.backend';

/** The repositories whose code mentions flags. */
export const inWebShop: CodeReferenceDefinition = {
  name: 'web-shop',
  hunkCount: 4,
  fileCount: 2,
  latestCommitTime: at('2026-11-10'),
};
export const inIosApp: CodeReferenceDefinition = {
  name: 'shop-ios',
  type: 'gitlab',
  sourceLink: 'https://gitlab.com/example/shop-ios',
  defaultBranch: 'trunk',
};
export const inServices: CodeReferenceDefinition = {
  name: 'services',
  type: 'bitbucket',
  sourceLink: 'https://bitbucket.org/example/services',
  hunkCount: 12,
  fileCount: 7,
  version: 3,
};
export const inScripts: CodeReferenceDefinition = {
  name: 'ops scripts',
  type: 'custom',
  sourceLink: 'https://git.shop.example/ops',
  enabled: false,
};

/** Evaluations in an environment: how many days ago the latest was for each kind of context. */
export function evaluatedIn(
  environment: string,
  daysAgo: Readonly<Record<string, number>>,
  application?: string,
): readonly EvaluationDefinition[] {
  return Object.entries(daysAgo).map(([contextKind, days]) => ({
    environment,
    contextKind,
    age: days * DAY_MS,
    ...(application !== undefined && { application }),
  }));
}

export function evaluated(
  ...environments: readonly (readonly EvaluationDefinition[])[]
): Pick<Evidence, 'evaluations'> {
  return { evaluations: environments.flat() };
}
