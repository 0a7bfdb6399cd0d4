import { completionRate } from '../../src/checks/completion-rate';
import { recognised, drawn, reviewOf } from '../support/found';
import { testCheck } from '../support/test-check';

const TITLE = `
  “三公”经费支出决算表
  单位：某局|||单位：万元`;
const lines = (total: string, hospitality: string): string => `
  合计|8.25|6.18|${total}
  1.因公出国（境）费||
  2.公务用车购置及运行维护费|5.15|4.12|80.00
  （1）公务用车购置费||
  （2）公务用车运行维护费|5.15|4.12|80.00
  3.公务接待费|3.10|2.06|${hospitality}`;
const shares = (total: string, hospitality: string, header = '完成预算%') =>
  recognised('表八', `${TITLE}\n项目|预算数|决算数|${header}${lines(total, hospitality)}`);

testCheck(completionRate, {
  consistent: [
    { name: 'shares that follow', tables: [shares('74.91', '66.45')] },
    { name: 'what rounded amounts leave open', tables: [shares('74.89', '66.60')] },
    { name: 'a column of something else', tables: [shares('12.00', '33.00')] },
  ],
  inconsistent: [
    {
      name: 'one share among right ones',
      tables: [shares('74.91', '61.45')],
      findings: [{ severity: 'error', at: '表八!D9 表八!C9 表八!B9', says: '约为 66' }],
    },
  ],
  notApplicable: [{ name: 'no column of shares', tables: [shares('74.91', '66.45', '备注')] }],
});

test('a share whose amounts hold elsewhere is the suspect itself', () => {
  const sheet = drawn('表八', `${TITLE}\n项目|预算数|决算数|完成预算%${lines('47.91', '66.45')}`);
  const [group] = reviewOf(sheet).groups.filter(({ findings }) =>
    findings.some(({ check }) => check === 'completion-rate'),
  );
  expect(group?.suspects).toMatchObject([{ sheet: '表八', row: 3, column: 3 }]);
});
