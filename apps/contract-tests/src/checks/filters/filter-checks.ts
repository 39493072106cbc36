import type { Check } from '../check.ts';
import { archiveLaws } from './laws/archive-laws.ts';
import { attributeLaws } from './laws/attribute-laws.ts';
import { clauseLaws } from './laws/clause-laws.ts';
import { environmentLaws } from './laws/environment-laws.ts';
import { evaluatedChecks } from './evaluated-checks.ts';
import { evidenceLaws } from './laws/evidence-laws.ts';
import { lawCheck } from './filter-law.ts';
import { grammarChecks } from './grammar-checks.ts';
import { partChecks } from './part-checks.ts';
import { tagLaws } from './laws/tag-laws.ts';
import { textLaws } from './laws/text-laws.ts';
import { totalCheck } from './total-check.ts';
import { unseenChecks } from './unseen-checks.ts';

/** Which flags `filter`, `tag` and `archived` list. */
export const filterChecks: readonly Check[] = [
  ...[...textLaws, ...tagLaws, ...archiveLaws, ...attributeLaws, ...evidenceLaws].map(lawCheck),
  ...partChecks,
  ...evaluatedChecks,
  ...environmentLaws.map(lawCheck),
  ...unseenChecks,
  ...clauseLaws.map(lawCheck),
  ...grammarChecks,
  totalCheck,
];
