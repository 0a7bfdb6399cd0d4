import { codeName } from '../../src/checks/code-name';
import { draw, type Drawing } from '../support/draw';
import { testCheck } from '../support/test-check';

const functional = (lines: Drawing['lines'], year = 2024) =>
  draw({ layout: 'expenditure-summary', sheet: '表三', year, classification: 'functional', columns: ['total'], lines });
const economic = (lines: Drawing['lines'], year?: number) =>
  draw({
    layout: 'basic-expenditure',
    sheet: '表六',
    classification: 'economic',
    columns: ['total'],
    lines,
    ...(year === undefined ? {} : { year }),
  });

testCheck(codeName, {
  consistent: [
    {
      name: 'the economic classification before 2018',
      tables: [
        economic(
          [
            ['30104', '其他社会保障缴费', 1],
            ['303', '对个人和家庭的补助', 3],
            ['30307', '医疗费', 1],
            ['30311', '住房公积金', 1],
            ['30312', '提租补贴', 1],
            ['310', '其他资本性支出', 1],
          ],
          2017,
        ),
      ],
    },
    {
      name: 'and since',
      tables: [
        economic(
          [
            ['30112', '其他社会保障缴费', 1],
            ['30113', '住房公积金', 1],
            ['30307', '医疗费补助', 1],
            ['310', '资本性支出', 1],
          ],
          2018,
        ),
      ],
    },
    {
      name: 'the functional classification of these years',
      tables: [
        functional(
          [
            ['20141', '数据事务', 1],
            ['2101704', '中医（民族医）药专项', 1],
            ['21018', '疾病预防控制事务', 1],
            ['2130153', '耕地建设与利用', 1],
          ],
          2026,
        ),
      ],
    },
    {
      name: 'a remembered name one year before it is remembered to hold',
      tables: [functional([['20140', '信访事务', 1]], 2023)],
    },
    {
      name: 'official names, however spaced and bracketed',
      tables: [
        functional([
          ['2010350', ' 事业运行', 1],
          ['20103', '政府办公厅(室)及相关机构事务', 1],
          ['', '合计', 1],
        ]),
      ],
    },
    { name: 'code and name in one cell', tables: [functional([['210', '210卫生健康支出', 1]])] },
    {
      name: 'the name of that year',
      tables: [
        functional(
          [
            ['210', '医疗卫生与计划生育支出', 1],
            ['20805', '行政事业单位离退休', 1],
          ],
          2018,
        ),
      ],
    },
  ],
  inconsistent: [
    {
      name: 'codes of 2017 in a later year',
      tables: [
        economic(
          [
            ['30311', '住房公积金', 1],
            ['30313', '购房补贴', 1],
          ],
          2024,
        ),
      ],
      findings: [
        {
          severity: 'notice',
          at: '表六!B4 表六!A4 表六!B5 表六!A5',
          says: '2024 年的（据表题），有 2 个科目是别的年度的：B4 30311“住房公积金”（2017 年及以前，该年度为“代缴社会保险费”）、B5 30313“购房补贴”（2017 年及以前）',
        },
      ],
    },
    {
      name: 'a code of now in 2016',
      tables: [economic([['30113', '住房公积金', 1]], 2016)],
      findings: [{ severity: 'notice', at: '表六!B4 表六!A4', says: '30113“住房公积金”（2018 年起）' }],
    },
    {
      name: 'a name that was another code’s in 2017 proves nothing today',
      tables: [economic([['30306', '住房公积金', 1]], 2024)],
      findings: [{ severity: 'warning', at: '表六!B4 表六!A4', says: '规定为“救济费”' }],
    },
    {
      name: 'names that belong to other codes',
      tables: [
        economic([
          ['30202', '咨询费', 1],
          ['30203', '水费', 1],
          ['30209', '物业管理费', 1],
        ]),
      ],
      findings: [
        { severity: 'error', at: '表六!B4 表六!A4 表六!B5 表六!A5', says: 'B4 30202 是“印刷费”，“咨询费”是 30203' },
      ],
    },
    {
      name: 'a code in two columns, of which the second tells the line',
      tables: [
        draw({
          layout: 'basic-expenditure',
          sheet: '表六',
          classification: 'economic',
          codeColumns: 2,
          columns: ['total'],
          lines: [['302', '02', '咨询费', 1]],
        }),
      ],
      findings: [{ severity: 'error', at: '表六!C4 表六!B4' }],
    },
    {
      name: 'another name of a well-attested code',
      tables: [economic([['303', '离退休人员经费', 1]])],
      findings: [{ severity: 'warning', at: '表六!B4 表六!A4', says: '规定为“对个人和家庭的补助”' }],
    },
    {
      name: 'another name of a code that is only remembered',
      tables: [functional([['2010308', '接待来访', 1]])],
      findings: [{ severity: 'notice', at: '表三!B4 表三!A4' }],
    },
    {
      name: 'local details',
      tables: [economic([['30107', '基础性绩效工资', 1]])],
      findings: [{ severity: 'notice', at: '表六!B4 表六!A4' }],
    },
    {
      name: 'the name of the whole 类',
      tables: [economic([['30299', '商品和服务支出', 1]])],
      findings: [{ severity: 'warning', at: '表六!B4 表六!A4', says: '其他商品和服务支出' }],
    },
    {
      name: 'an earlier name',
      tables: [functional([['210', '医疗卫生与计划生育支出', 1]])],
      findings: [{ severity: 'notice', at: '表三!B4 表三!A4', says: '卫生健康支出' }],
    },
    {
      name: 'a word more in a long name',
      tables: [functional([['21305', '巩固拓展脱贫攻坚成果衔接乡村振兴', 1]], 2026)],
      findings: [{ severity: 'notice', at: '表三!B4 表三!A4', says: '写法略有不同' }],
    },
    {
      name: 'an unknown code',
      tables: [functional([['2019876', '新设项目', 1]])],
      findings: [{ severity: 'notice', at: '表三!B4 表三!A4', says: '不在本程序的科目表中' }],
    },
  ],
  notApplicable: [
    { name: 'codes of the other classification', tables: [functional([['30101', '基本工资', 1]])] },
    {
      name: 'names of projects',
      tables: [
        draw({
          layout: 'project-expenditure',
          classification: 'functional',
          columns: ['total'],
          lines: [['2010350', '某项目', 1]],
        }),
      ],
    },
  ],
});
