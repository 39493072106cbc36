import { onTestFinished, vi } from 'vitest';

import { demo } from '../../../src/demo/demo.ts';
import { createRandom } from '../../../src/generated/random.ts';
import type { Dataset, FlagDefinition } from '../../../src/index.ts';

/** The demo with so many environments that they can't be asked for at once, configured and evaluated at random. */
export function demoWithEnvironments(seed: number): Dataset {
  const random = createRandom(seed);
  const [shop, ...others] = demo.projects;
  if (shop === undefined) throw new Error('The demo has no project.');
  const keys = ['qa', 'load test', 'ümläut/1'];
  const complete = (flag: FlagDefinition): FlagDefinition => {
    const { environments = {}, evaluations = [] } = flag;
    const chosen = keys.filter(() => random.integer(0, 1) === 1);
    return {
      ...flag,
      environments: {
        ...environments,
        ...Object.fromEntries(
          chosen.map((key) => [
            key,
            { ...environments['production'], lastModified: flag.creationDate + random.integer(0, 5_000) },
          ]),
        ),
      },
      evaluations: [
        ...evaluations,
        ...chosen.map((environment) => ({
          environment,
          contextKind: environment === 'qa' ? 'robot' : 'user',
          age: random.integer(0, 60 * 86_400_000),
        })),
      ],
    };
  };
  const environments = [
    ...shop.environments,
    ...keys.map((key) => ({ key, name: `The ${key}`, tags: [`of-${key}`] })),
  ];
  return { ...demo, projects: [{ ...shop, environments, flags: shop.flags.map(complete) }, ...others] };
}

/** Puts the token where the command looks for it, as long as the test runs. */
export function giveToken(token: string): void {
  vi.stubEnv('FLAG_CONTRACT_TOKEN', token);
  onTestFinished(() => void vi.unstubAllEnvs());
}
