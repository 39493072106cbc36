import { renderAnnotations } from './github/render-annotations.ts';
import { renderJobSummary } from './github/render-job-summary.ts';
import { renderHtml } from './html/render-html.ts';
import { renderJunit } from './junit/render-junit.ts';
import { renderBadge } from './render-badge.ts';
import type { Report } from './report.ts';

type Render = (report: Report) => string;

/** What makes a report readable elsewhere than at a terminal. */
export const RENDERERS = {
  html: renderHtml,
  junit: renderJunit,
  github: renderAnnotations,
  markdown: renderJobSummary,
  badge: renderBadge,
} satisfies Record<string, Render>;

/** The files of a report folder. */
export const REPORT_FILES: Readonly<Record<string, Render>> = {
  'report.json': (report) => `${JSON.stringify(report, undefined, 2)}\n`,
  'report.html': renderHtml,
  'report.junit.xml': renderJunit,
  'badge.json': renderBadge,
};
