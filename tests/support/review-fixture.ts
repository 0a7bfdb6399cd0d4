import { cellOf } from '../../src/core/cell';
import { subtract, sum } from '../../src/core/amount';
import type { Equation, JudgedEquation, Term } from '../../src/model/equation';
import type { Finding } from '../../src/model/finding';
import type { TableCoverage } from '../../src/model/coverage';
import type { Review } from '../../src/review';
import { draw, figureAt, type DrawnTable } from './draw';

const general = draw({
  layout: 'general-public-expenditure',
  sheet: '表五',
  title: '一般公共预算支出情况表',
  unit: '元',
  year: 2021,
  organisation: '某单位',
  columns: ['total', 'basic', 'project'],
  lines: [
    ['2010350', '事业运行', 2403100, 2403100],
    ['', '合计', 2403100, 2403100],
  ],
});

const basic = draw({
  layout: 'basic-expenditure',
  sheet: '表六',
  title: '一般公共预算基本支出情况表',
  unit: '万元',
  columns: ['total', 'personnel', 'public'],
  lines: [
    ['30101', '基本工资', 201.94, 201.94],
    ['30201', '办公费', 18.37, undefined, 18.37],
    ['', '合计', 201.94, undefined, 38.37],
  ],
});

const ACROSS = judged(
  'basic-tie-out/total',
  [term(basic, 'C6', '合计行 合计')],
  [term(general, 'D5', '合计行 基本支出')],
);
const FOOTING = judged(
  'footing/basic/public',
  [term(basic, 'E6', '合计行 公用经费')],
  [term(basic, 'E4', '基本工资'), term(basic, 'E5', '办公费')],
);
const HOLDING = judged(
  'footing/basic/personnel',
  [term(general, 'D5', '合计行 基本支出')],
  [term(general, 'D4', '事业运行')],
);

const CAUSE = 'cause-1';

const FINDINGS: readonly Finding[] = [
  equationFinding(
    ACROSS,
    '表六合计应等于表五基本支出合计。',
    'The total of table 6 should equal basic expenditure of table 5.',
    CAUSE,
  ),
  equationFinding(FOOTING, '公用经费合计与明细之和不符。', 'Public funds do not add up to their total.', CAUSE),
  {
    id: 'figure-clean/basic',
    check: 'figure-clean',
    severity: 'notice',
    message: { zh: '文字 <10 & 20>', en: 'Text <10 & 20>' },
    cells: [{ sheet: '表六', row: 3, column: 2, text: '201.94' }],
    table: basic.table,
  },
];

/** A small review with one group of two errors across units, one notice, a check that did not run and one that passed. */
export const REVIEW: Review = {
  workbook: '某单位.xlsx',
  tables: [general.table, basic.table],
  unrecognised: [
    {
      sheet: '封面',
      range: { top: 0, left: 0, bottom: 3, right: 1 },
      hasHeader: true,
      why: { zh: '没有金额列', en: 'there is no amount column' },
    },
  ],
  series: [],
  equations: [ACROSS, FOOTING, HOLDING],
  verdicts: { holds: 1, rounding: 0, differs: 2, undecidable: 0 },
  findings: FINDINGS,
  groups: [
    {
      id: CAUSE,
      headline: { zh: '表六合计行不成立', en: 'The total line of table 6 does not hold' },
      severity: 'error',
      findings: FINDINGS.slice(0, 2),
      suspects: [
        {
          sheet: '表六',
          row: 5,
          column: 2,
          text: '201.94',
          proposed: '240.31',
          why: { zh: '改后两个等式成立', en: 'two equations hold with it' },
        },
      ],
    },
  ],
  notRun: [{ check: 'project-tie-out', reason: { zh: '没有项目支出表', en: 'there is no project table' } }],
  outcomes: [
    {
      check: 'basic-tie-out',
      title: { zh: '基本支出与表五一致', en: 'Basic expenditure agrees with table 5' },
      outcome: 'finding',
      equations: 1,
      holding: 0,
    },
    {
      check: 'footing',
      title: { zh: '合计等于明细之和', en: 'Totals equal the sum of their lines' },
      outcome: 'finding',
      equations: 2,
      holding: 1,
    },
    {
      check: 'figure-clean',
      title: { zh: '数字书写规范', en: 'Figures are written cleanly' },
      outcome: 'finding',
      equations: 0,
      holding: 0,
    },
    {
      check: 'unit-stated',
      title: { zh: '已注明计量单位', en: 'The unit is stated' },
      outcome: 'holds',
      equations: 0,
      holding: 0,
    },
    {
      check: 'project-tie-out',
      title: { zh: '项目支出与表五一致', en: 'Projects agree with table 5' },
      outcome: 'not-run',
      equations: 0,
      holding: 0,
    },
    {
      check: 'final-balance',
      title: { zh: '决算收支平衡', en: 'Final accounts balance' },
      outcome: 'not-applicable',
      equations: 0,
      holding: 0,
    },
  ],
  coverage: [
    { ...placeOf(general), figures: 4, inEquations: 4, open: [], aside: [] },
    {
      ...placeOf(basic),
      figures: 7,
      inEquations: 2,
      open: [
        { why: 'no-relation', numbers: 4, ranges: [{ top: 3, left: 2, bottom: 4, right: 3 }] },
        { why: 'refuted', numbers: 1, ranges: [{ top: 5, left: 2, bottom: 5, right: 2 }] },
      ],
      aside: [{ why: 'count', numbers: 2, ranges: [{ top: 3, left: 5, bottom: 4, right: 5 }] }],
    },
    {
      table: undefined,
      title: '',
      sheet: '附件',
      range: { top: 2, left: 0, bottom: 5, right: 1 },
      figures: 4,
      inEquations: 0,
      open: [{ why: 'unread', numbers: 4, ranges: [{ top: 2, left: 1, bottom: 5, right: 1 }] }],
      aside: [],
    },
  ],
  counts: { sheets: 3, cells: 40, figures: 15, figuresInEquations: 6, equations: 3, error: 2, warning: 0, notice: 1 },
};

function placeOf({
  table: { id, title, sheet, range },
}: DrawnTable): Pick<TableCoverage, 'table' | 'title' | 'sheet' | 'range'> {
  return { table: id, title, sheet, range };
}

/** The figure at an address of a drawn table, as a term to be added. */
export function term(drawn: DrawnTable, where: string, label: string): Term {
  return {
    figure: figureAt(drawn, where),
    table: drawn.table,
    sign: 1,
    lineName: label,
    columnName: '',
    isAlone: true,
  };
}

/** An equation judged without regard to rounding. */
export function judged(id: string, left: readonly Term[], right: readonly Term[]): JudgedEquation {
  const equation: Equation = {
    id,
    identity: id.split('/')[0]!,
    kind: 'sum',
    strength: 'hard',
    relation: '=',
    left,
    right,
  };
  const total = (terms: readonly Term[]) => sum(terms.map(({ figure }) => figure.amount!));
  const difference = subtract(total(left), total(right));
  return {
    equation,
    verdict: { kind: difference === 0n ? 'holds' : 'differs' },
    left: total(left),
    right: total(right),
    difference,
    allowance: subtract(total(left), total(left)),
  };
}

function equationFinding(judgedEquation: JudgedEquation, zh: string, en: string, group: string): Finding {
  const { equation } = judgedEquation;
  return {
    id: equation.id,
    check: equation.identity,
    severity: 'error',
    message: { zh, en },
    cells: [...equation.left, ...equation.right].map(({ figure }) => ({ ...cellOf(figure), text: figure.text })),
    table: equation.left[0]!.table,
    judged: judgedEquation,
    group,
  };
}
