/** @thorough draws lists of thousands of lines */
import { everyEquation, judgeRelations } from '../../src/judgement/judge-relations';
import { stateIdentities } from '../../src/identities';
import { diagnose } from '../../src/diagnose/diagnose';
import type { DisclosureTable, TableLine } from '../../src/model/table';
import { draw, type Drawing } from '../support/draw';

/** A 支出总表 of so many lines; of `wrong` ones the total is off. */
function longTable(count: number, wrong: number, totalIsOff = false): DisclosureTable {
  const lines: Drawing['lines'][number][] = Array.from({ length: count }, (_, index) => [
    '2010301',
    `第${index}项`,
    index + 3 + (index < wrong ? 100 : 0),
    index + 1,
    2,
  ]);
  const basic = (count * (count + 1)) / 2;
  lines.push(['', '合计', basic + 2 * count + (totalIsOff ? 700 : 0), basic, 2 * count]);
  const { table } = draw({
    layout: 'expenditure-summary',
    sheet: '表三',
    classification: 'functional',
    columns: ['total', 'basic', 'project'],
    lines,
  });
  return table;
}

/** The same table, and how often the words or the figures of one of its lines were asked for. */
function counted(table: DisclosureTable): { readonly table: DisclosureTable; readonly reads: () => number } {
  let reads = 0;
  const watch = (line: TableLine): TableLine =>
    new Proxy(line, {
      get: (target, key) => {
        if (key === 'caption' || key === 'figures') reads += 1;
        return Reflect.get(target, key) as unknown;
      },
    });
  const lists = table.lists.map((list) => ({ ...list, lines: list.lines.map(watch) }));
  return { table: { ...table, lists }, reads: () => reads };
}

function readsOf(count: number, wrong: number, totalIsOff: boolean): number {
  const { table, reads } = counted(longTable(count, wrong, totalIsOff));
  const judgement = judgeRelations(stateIdentities([table]));
  const before = reads();
  expect(diagnose(everyEquation(judgement), [table]).groups.length).toBeGreaterThan(0);
  return reads() - before;
}

describe('a list twice as long is diagnosed with about twice the work', () => {
  it.each([
    ['one wrong total', 0, true],
    ['wrong lines', 300, false],
  ])('%s', (_, wrong, totalIsOff) => {
    const [short, long] = [readsOf(1000, wrong, totalIsOff), readsOf(2000, wrong * 2, totalIsOff)];
    expect(long / short).toBeLessThan(2.5);
  });
});

it('more equations of one list than a call takes arguments are judged', () => {
  const count = 150_000;
  const { notable, verdicts } = judgeRelations(stateIdentities([longTable(count, 1)]));
  expect(verdicts.differs).toBe(1);
  expect(notable.length).toBeGreaterThan(count);
});
