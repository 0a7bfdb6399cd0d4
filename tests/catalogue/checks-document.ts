import { checks } from '../../src/checks';
import type { Finding } from '../../src/model/finding';
import type { Bilingual } from '../../src/core/bilingual';
import { identities } from '../../src/identities';
import { narrative as en } from '../../src/messages/en/narrative';
import { narrative as zh } from '../../src/messages/zh/narrative';
import type { NarrativeCheckId } from '../../src/narrative/checks/check';
import { checkExample, identityExample, narrativeExample } from './examples';

const STRENGTH = {
  hard: '恒成立 / always holds',
  conditional: '有条件 / under its condition',
  soft: '参考 / a hint',
} as const;

export const narrativeCheckIds = Object.keys(zh.titles) as readonly NarrativeCheckId[];

/** CHECKS.md: every identity and check with its basis and an example that was run, in both languages. */
export function checksDocument(): string {
  return [
    '# 核对项目 / What is checked',
    '',
    '`npm run checks` writes this page from `src/identities`, `src/checks` and `src/narrative`; a test compares the two. 每项的例子（例 / e.g.）都是引擎对一个不成立的小例实际给出的话。The sentence of each example is what the engine says of a small case in which the check fails.',
    '',
    `## 勾稽关系 / Identities (${identities.length})`,
    '',
    '每条勾稽关系用于识别到的表，得到单元格之间的等式。缺少所需的表时不执行，并说明原因。',
    'Each identity, applied to the tables that were found, yields equations over cells. Without its tables it is not run, and the review says so.',
    '',
    ...identities.flatMap(({ id, title, basis, strength, when = [] }) => [
      ...item(id, title),
      `  ${STRENGTH[strength]}。${inBoth(basis)}${when.map(({ says }) => `。前提 / given: ${inBoth(says)}`).join('')}  `,
      example(identityExample(id)),
    ]),
    '',
    `## 其他核对 / Other checks (${checks.length})`,
    '',
    '等式表达不了的核对：编码与名称、单位、说明、写法。',
    'What no equation can express: codes and names, units, notes, the way figures are written.',
    '',
    ...checks.flatMap(({ id, title, basis }) => [
      ...item(id, title),
      `  ${inBoth(basis)}  `,
      example(checkExample(id)),
    ]),
    '',
    `## 情况说明 / The explanatory text (${narrativeCheckIds.length})`,
    '',
    '文字中的金额、占比、增减和数量，前后互相核对，并与公开表核对；绩效目标表与项目核对。',
    'Amounts, shares, changes and counts of the text, among each other and against the tables; performance targets against their projects.',
    '',
    ...narrativeCheckIds.flatMap((id) => [
      ...item(id, { zh: zh.titles[id], en: en.titles[id] }),
      example(narrativeExample(id)),
    ]),
    '',
  ].join('\n');
}

function item(id: string, title: Bilingual): readonly string[] {
  return [`- **\`${id}\`** ${title.zh}  `, `  ${title.en}  `];
}

function example(found: Finding | undefined): string {
  if (found === undefined) return '  (no example)';
  const words = found.statement === undefined ? '' : `“${found.statement.quote.replace(/\s+/g, ' ').trim()}” → `;
  return `  例 / e.g.: ${words}${inBoth(found.message)}`;
}

function inBoth({ zh: chinese, en: english }: Bilingual): string {
  return `${chinese} / ${english}`;
}
