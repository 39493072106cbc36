import type { Check } from '../check.ts';
import { archiveLaws } from './archive-laws.ts';
import { attributeLaws } from './attribute-laws.ts';
import { clauseLaws } from './clause-laws.ts';
import { environmentLaws } from './environment-laws.ts';
import { evaluatedChecks } from './evaluated-checks.ts';
import { evidenceLaws } from './evidence-laws.ts';
import { lawCheck } from './filter-law.ts';
import { grammarChecks } from './grammar-checks.ts';
import { partChecks } from './part-laws.ts';
import { tagLaws } from './tag-laws.ts';
import { textLaws } from './text-laws.ts';
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
