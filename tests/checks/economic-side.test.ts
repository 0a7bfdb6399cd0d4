import { economicSide } from '../../src/checks/economic-side';
import { draw, type Drawing } from '../support/draw';
import { testCheck } from '../support/test-check';

const table = (lines: Drawing['lines']) =>
  draw({
    layout: 'basic-expenditure',
    sheet: '表六',
    label: '表六',
    classification: 'economic',
    columns: ['total', 'personnel', 'public'],
    lines,
  });

testCheck(economicSide, {
  consistent: [
    {
      name: 'each on its side',
      tables: [
        table([
          ['30101', '基本工资', 1, 1],
          ['30201', '办公费', 1, undefined, 1],
          ['30302', '退休费', 1, 1, 0],
          ['31002', '办公设备购置', 1, '—', 1],
          ['', '合计', 4, 2, 2],
        ]),
      ],
    },
  ],
  inconsistent: [
    {
      name: 'wages as public funds, goods and capital as personnel',
      tables: [
        table([
          ['30101', '基本工资', 1, undefined, 1],
          ['30201', '办公费', 1, 1],
          ['31002', '办公设备购置', 1, 1],
        ]),
      ],
      findings: [
        { severity: 'warning', at: '表六!E4', says: '301' },
        { severity: 'warning', at: '表六!D5 表六!D6' },
      ],
    },
    {
      name: '303 as public funds may be right',
      tables: [table([['30399', '其他', 1, undefined, 1]])],
      findings: [{ severity: 'notice', at: '表六!E4' }],
    },
  ],
  notApplicable: [
    {
      name: 'no such columns',
      tables: [
        draw({
          layout: 'revenue-summary',
          classification: 'functional',
          columns: ['total'],
          lines: [['2010350', '事业运行', 1]],
        }),
      ],
    },
  ],
});
