import { checks } from '../../src/checks';
import type { Bilingual } from '../../src/core/finding';
import { identities } from '../../src/identities';

const STRENGTH = {
  hard: '恒成立 / always holds',
  conditional: '有条件 / under its condition',
  soft: '参考 / a hint',
} as const;

/** CHECKS.md: every identity and check with its basis, in both languages. */
export function checksDocument(): string {
  return [
    '# 核对项目 / What is checked',
    '',
    '`npm run checks` writes this page from `src/identities` and `src/checks`; a test compares the two.',
    '',
    `## 勾稽关系 / Identities (${identities.length})`,
    '',
    '每条勾稽关系用于识别到的表，得到单元格之间的等式。缺少所需的表时不执行，并说明原因。',
    'Each identity, applied to the tables that were found, yields equations over cells. Without its tables it is not run, and the review says so.',
    '',
    ...identities.flatMap(({ id, title, basis, strength, when = [] }) => [
      ...item(id, title),
      `  ${STRENGTH[strength]}。${inBoth(basis)}${when.map(({ says }) => `。前提 / given: ${inBoth(says)}`).join('')}`,
    ]),
    '',
    `## 其他核对 / Other checks (${checks.length})`,
    '',
    '等式表达不了的核对：编码与名称、单位、说明、写法。',
    'What no equation can express: codes and names, units, notes, the way figures are written.',
    '',
    ...checks.flatMap(({ id, title, basis }) => [...item(id, title), `  ${inBoth(basis)}`]),
    '',
  ].join('\n');
}

function item(id: string, title: Bilingual): readonly string[] {
  return [`- **\`${id}\`** ${title.zh}  `, `  ${title.en}  `];
}

function inBoth({ zh, en }: Bilingual): string {
  return `${zh} / ${en}`;
}
