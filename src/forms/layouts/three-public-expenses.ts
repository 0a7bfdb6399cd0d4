import { defineLayout } from './layout';
import { down, range } from './printed-form';
import { OUTSIDE_THREE_PUBLIC, THREE_PUBLIC } from './sums';

/** “三公”经费支出表: overseas visits, official vehicles, official hospitality. */
export default defineLayout({
  id: 'three-public-expenses',
  name: { zh: '“三公”经费支出表', en: 'Three public expenses' },
  kind: 'budget',
  rank: 1,
  place: 7,
  isOftenEmpty: true,
  shape: 'items',
  requires: ['hospitality', ['overseas', 'vehicles', 'vehicle-running']],
  subject: /三公/,
  titleNouns: ['three-public', 'administrative-cost', 'operating-cost', 'meetings-training'],
  // Of one budget beside that of all grants, which the economic codes of 基本支出 cannot be held against.
  oneBudget: /^(?!.*(?:一般公共|财政拨款)).*(?:政府性基金|国有资本)/,
  columnSums: THREE_PUBLIC,
  outside: OUTSIDE_THREE_PUBLIC,
  printed: {
    xinjiang: {
      place: 8,
      title: '一般公共预算“三公”经费支出情况表',
      subject: '“三公”经费预算',
      header: [
        [...down(['合  计', '因公出国（境）费']), ['公务用车购置及运行费', 3], ...down(['公务接待费'])],
        ['小  计', '公务用车购置费', '公务用车运行费'],
      ],
      widths: [18, 20, 18, 20, 20, 20],
      orientation: 'landscape',
      amounts: range(0, 5),
      codes: [],
      caption: 0,
      body: { kind: 'value-row' },
    },
    national: {
      place: 7,
      title: '一般公共预算“三公”经费支出表',
      subject: '“三公”经费预算',
      header: [
        [
          ['合计', 1, 2],
          ['因公出国（境）费', 1, 2],
          ['公务用车购置及运行费', 3],
          ['公务接待费', 1, 2],
        ],
        ['小计', '公务用车购置费', '公务用车运行费'],
      ],
      widths: [18, 20, 18, 20, 20, 20],
      orientation: 'landscape',
      amounts: range(0, 5),
      codes: [],
      caption: 0,
      body: { kind: 'value-row' },
    },
  },
});
