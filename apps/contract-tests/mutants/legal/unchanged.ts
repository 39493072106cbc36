import type { LegalVariation } from '../mutant.ts';

export const UNCHANGED: LegalVariation = {
  id: 'legal/unchanged',
  sentence: 'The right server, through the proxy.',
  make: () => (request, ask) => ask(request),
};
