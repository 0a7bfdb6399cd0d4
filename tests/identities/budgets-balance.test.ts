import type { SheetSnapshot } from '../../src/core/snapshot';
import { drawn, evaluated, foundIn, reviewOf } from '../support/found';

/** 财政拨款收支总表 in which 60.00 of a fund is granted; the rest is general public money. */
function budget({
  granted = '60.00',
  general = '300.00',
  carried = '5.00',
  isDivided = true,
  inAll = '5.00',
} = {}): SheetSnapshot {
  return drawn(
    '财政拨款收支总表',
    `
    财政拨款收支总表
    单位名称：某局||||||单位：万元
    收入||支出||||
    项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算
    一、本年收入|360.00|一、本年支出|362.00|302.00|60.00|
    （一）一般公共预算拨款|${general}|（一）一般公共服务支出|302.00|302.00||
    （二）政府性基金预算拨款|${granted}|（二）城乡社区支出|60.00||60.00|
    （三）国有资本经营预算拨款||||||
    二、上年结转|${inAll}|二、结转下年|3.00|3.00||
    ${isDivided ? `（一）一般公共预算拨款|${carried}|||||` : ''}
    ${isDivided ? '（二）政府性基金预算拨款||||||' : ''}
    收入总计|365.00|支出总计|365.00|305.00|60.00|`,
  );
}

const BALANCES = ['general-public-balanced-carried', 'government-fund-balanced-carried'];

it('of a summary that balances budget by budget nothing is said', () => {
  expect(foundIn(budget()).filter((id) => id.includes('balanced'))).toEqual([]);
  expect(BALANCES.map((id) => evaluated(id, budget()))).toEqual([1, 1]);
});

it('money moved from one budget to the other leaves both totals equal, and neither budget in balance', () => {
  const moved = budget({ general: '290.00', granted: '70.00' });
  expect(foundIn(moved).filter((id) => id.includes('balanced'))).toEqual(BALANCES);
  const [, fund] = reviewOf(moved).findings.filter(({ check }) => BALANCES.includes(check));
  expect(fund?.severity).toBe('error');
  expect(fund?.message.zh).toContain('相差 10 万元');
});

it('with money of earlier years that no line divides nothing is said of a single budget', () => {
  const undivided = budget({ isDivided: false, general: '290.00', granted: '70.00' });
  expect(BALANCES.map((id) => evaluated(id, undivided))).toEqual([0, 0]);
});

it('the line of all three left blank, money of earlier years still counts for its budget', () => {
  const blank = budget({ inAll: '' });
  expect(BALANCES.map((id) => evaluated(id, blank))).toEqual([1, 1]);
  expect(foundIn(blank).filter((id) => id.includes('balanced'))).toEqual([]);
});

/** 政府性基金决算 in the final fiscal summary and in its own table. */
function accounts({ opening = '8.00', closing = '2.00' } = {}): readonly SheetSnapshot[] {
  return [
    drawn(
      '04表',
      `
      财政拨款收入支出决算总表
      ||||||公开04表
      单位：某局||||||金额单位：万元
      收入||支出||||
      项目|决算数|项目|合计|一般公共预算财政拨款|政府性基金预算财政拨款|国有资本经营预算财政拨款
      一、一般公共预算财政拨款|100.00|一、一般公共服务支出|100.00|100.00||
      二、政府性基金预算财政拨款|50.00|十一、城乡社区支出|56.00||56.00|
      三、国有资本经营预算财政拨款||||||
      本年收入合计|150.00|本年支出合计|156.00|100.00|56.00|
      年初财政拨款结转和结余|8.00|年末财政拨款结转和结余|2.00||2.00|
      一、一般公共预算财政拨款||||||
      二、政府性基金预算财政拨款|8.00|||||
      总计|158.00|总计|158.00|100.00|58.00|`,
    ),
    drawn(
      '08表',
      `
      政府性基金预算财政拨款收入支出决算表
      |||||||公开08表
      单位：某局|||||||金额单位：万元
      科目编码|科目名称|年初结转和结余|本年收入|本年支出|||年末结转和结余
      ||||小计|基本支出|项目支出|
      '212|城乡社区支出|${opening}|50.00|56.00||56.00|${closing}
      |合计|${opening}|50.00|56.00||56.00|${closing}`,
      ['C4:C5', 'D4:D5', 'E4:G4', 'H4:H5'],
    ),
  ];
}

const OWN = ['final-government-fund-closing', 'final-government-fund-opening', 'final-government-fund-revenue'];

it('a fund has the same balances in the final fiscal summary and in its own table', () => {
  expect(foundIn(...accounts()).filter((id) => OWN.includes(id))).toEqual([]);
  expect(OWN.map((id) => evaluated(id, ...accounts()))).toEqual([1, 1, 1]);
  expect(evaluated('final-government-fund-balanced-carried', ...accounts())).toBe(1);
});

it('finds balances that differ from those of the summary', () => {
  const changed = accounts({ opening: '9.00', closing: '3.00' });
  expect(foundIn(...changed).filter((id) => OWN.includes(id))).toEqual([OWN[0], OWN[1]]);
});
