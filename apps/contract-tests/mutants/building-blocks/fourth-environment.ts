import type { Behaviour } from '../mutant.ts';
import { askOtherwise } from './ask-otherwise.ts';
import { onConfigurations } from './on-configurations.ts';
import { FLAGS } from './operation.ts';

/** An environment of the demo, and one more that is like it in everything but its name. */
const MODEL = 'test';
const FOURTH = { key: 'canary', name: 'Canary' };

/** The right server for a project with four environments: as many as API version 20240415 does not show at once. */
export function withFourthEnvironment(): Behaviour {
  const askForModel = askOtherwise(FLAGS, (query) => {
    const asked = query
      .getAll('env')
      .map((environment) => (environment === FOURTH.key ? MODEL : environment));
    query.delete('env');
    for (const environment of new Set(asked)) query.append('env', environment);
  });
  const showFourth = onConfigurations((configurations, { url }) => {
    const asked = url.searchParams.getAll('env');
    const model = configurations.find(([environment]) => environment === MODEL)?.[1];
    const fourth = [FOURTH.key, { ...model, _environmentName: FOURTH.name }] as const;
    const all = model === undefined ? configurations : [...configurations, fourth];
    return asked.length === 0 ? all : all.filter(([environment]) => asked.includes(environment));
  });
  return (request, ask) => showFourth(request, (inner) => askForModel(inner, ask));
}
