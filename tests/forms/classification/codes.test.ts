import {
  economicName,
  entries,
  entry,
  functionalClassByName,
  functionalName,
} from '../../../src/forms/classification/codes';
import { ECONOMIC_CODES } from '../../../src/forms/classification/economic-codes';
import { FUNCTIONAL_CODES } from '../../../src/forms/classification/functional-codes';

describe('the code tables', () => {
  it.each([
    ['functional', FUNCTIONAL_CODES, /^2\d{2}(\d{2}){0,2} \S+( \d+)?( (\d{4})?-(\d{4})?)?$/],
    ['economic', ECONOMIC_CODES, /^[35]\d{2}(\d{2})? \S+( \d+)?( (\d{4})?-(\d{4})?)?$/],
  ])('%s: every line is a code, a name and its trust, in order, below its parent', (_, text, shape) => {
    const lines = text.trim().split('\n');
    const codes = lines.map((line) => line.split(' ')[0]!);
    expect(lines.filter((line) => !shape.test(line))).toEqual([]);
    expect(codes).toEqual([...codes].sort());
    const known = new Set(codes);
    expect(codes.filter((code) => code.length > 3 && !known.has(code.slice(0, -2)))).toEqual([]);
  });
});

describe('lookup', () => {
  it('names a code', () => {
    expect(functionalName('2010350')).toBe('事业运行');
    expect(economicName('30231')).toBe('公务用车运行维护费');
    expect(functionalName('301')).toBeUndefined();
    expect(economicName('201')).toBeUndefined();
    expect(entry('2999999')).toBeUndefined();
  });

  it('names it as in the year asked for, and as of now without one', () => {
    expect(functionalName('20805', 2019)).toBe('行政事业单位离退休');
    expect(functionalName('20805', 2020)).toBe('行政事业单位养老支出');
    expect(functionalName('20805')).toBe('行政事业单位养老支出');
    expect(entries('21305').map(({ from, to }) => [from, to])).toEqual([
      [undefined, 2021],
      [2022, 2023],
      [2024, undefined],
    ]);
  });

  it('tells what was read in documents from what is remembered', () => {
    expect(entry('208')?.documents).toBe(15);
    expect(entry('2010308')).toEqual({ code: '2010308', name: '信访事务', documents: 0, from: undefined, to: 2023 });
  });
});

describe('the class a name denotes', () => {
  it.each([
    ['一般公共服务支出', '201'],
    ['一般公共服务', '201'],
    ['文化旅游体育与传媒支出', '207'],
    ['文化体育与传媒支出', '207'],
    ['社会保障 和就业支出', '208'],
    ['医疗卫生与计划生育支出', '210'],
    ['资源勘探信息等支出', '215'],
    ['国土海洋气象等支出', '220'],
    ['抗疫特别国债还本支出', '234'],
    ['抗疫特别国债安排的支出', '234'],
    ['其他支出', '229'],
  ])('%s is %s', (name, code) => {
    expect(functionalClassByName(name)).toBe(code);
  });

  it.each(['其他', '合计', '事业收入', ''])('“%s” is none', (name) => {
    expect(functionalClassByName(name)).toBeUndefined();
  });
});
