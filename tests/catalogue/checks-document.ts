import { checks } from '../../src/checks';
import type { Finding } from '../../src/model/finding';
import type { Bilingual } from '../../src/core/bilingual';
import { identities } from '../../src/identities';
import { provenRules, readingRules } from '../../src/judgement/rules';
import { textChecks } from '../../src/narrative/checks';
import type { Rule } from '../../src/model/rule';
import { checkExample, identityExample } from './examples';

const STRENGTH = {
  hard: '恒成立 / always holds',
  conditional: '有条件 / under its condition',
  soft: '参考 / a hint',
} as const;

const byFigures = [...provenRules, ...readingRules];

/** CHECKS.md: every identity and check with its basis and an example that was run, in both languages. */
export function checksDocument(): string {
  return [
    '# 核对项目 / What is checked',
    '',
    '`npm run checks` writes this page from `src/identities`, `src/judgement`, `src/checks` and `src/narrative`; a test compares the two. 每项的例子（例 / e.g.）都是引擎实际给出的话：把画出的表样识别、核对，其中一处是错的。The sentence of each example is what the engine says of a drawn form that was recognised as any workbook is, with one thing wrong in it.',
    '',
    `## 勾稽关系 / Identities (${identities.length})`,
    '',
    '每条勾稽关系用于识别到的表，得到单元格之间的等式。缺少所需的表时不执行，并说明原因。',
    'Each identity, applied to the tables that were found, yields equations over cells. Without its tables it is not run, and the review says so.',
    '',
    ...identities.flatMap((rule) => entry(rule, identityExample(rule.id))),
    '',
    `## 由数字自证的关系与读法 / What the figures prove (${byFigures.length})`,
    '',
    '表的数字自身的加总关系和重复关系：不依赖版式；若数字推翻某种读法，则按别的读法，或说明未核对。',
    'Sums and repetitions that the figures themselves prove, whatever the form; where they refute a reading another is taken, or the review says what was not checked.',
    '',
    ...byFigures.flatMap((rule) => entry(rule, checkExample(rule))),
    `## 其他核对 / Other checks (${checks.length})`,
    '',
    '等式表达不了的核对：编码与名称、单位、说明、写法。',
    'What no equation can express: codes and names, units, notes, the way figures are written.',
    '',
    ...checks.flatMap((rule) => entry(rule, checkExample(rule))),
    '',
    `## 情况说明 / The explanatory text (${textChecks.length})`,
    '',
    '文字中的金额、占比、增减和数量，前后互相核对，并与公开表核对；绩效目标表与项目核对。',
    'Amounts, shares, changes and counts of the text, among each other and against the tables; performance targets against their projects.',
    '',
    ...textChecks.flatMap((rule) => entry(rule, checkExample(rule))),
    '',
  ].join('\n');
}

function entry({ id, title, basis, strength, when = [] }: Rule, found: Finding | undefined): readonly string[] {
  const sure = strength === undefined ? '' : `${STRENGTH[strength]}。`;
  const given = when.map(({ says }) => `。前提 / given: ${inBoth(says)}`).join('');
  return [
    `- **\`${id}\`** ${title.zh}  `,
    `  ${title.en}  `,
    `  ${sure}${inBoth(basis)}${given}  `,
    example(id, found),
  ];
}

function example(id: string, found: Finding | undefined): string {
  if (found === undefined)
    throw new Error(
      `${id} finds nothing in any example: no drawn form has what it speaks of. Correct its roles, or draw a form that has them.`,
    );
  const words = found.statement === undefined ? '' : `“${found.statement.quote.replace(/\s+/g, ' ').trim()}” → `;
  return `  例 / e.g.: ${words}${inBoth(found.message)}`;
}

function inBoth({ zh: chinese, en: english }: Bilingual): string {
  return `${chinese} / ${english}`;
}
