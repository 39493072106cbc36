import type { RENDERERS } from '../../report/renderers.ts';

/** What a report can be shown as. */
export type Format = 'terminal' | keyof typeof RENDERERS;

export const FORMATS: readonly Format[] = ['terminal', 'html', 'junit', 'github', 'markdown', 'badge'];
