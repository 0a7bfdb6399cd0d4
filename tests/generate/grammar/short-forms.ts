import type { CellRef } from '../../../src/core/cell';
import type { Random } from '../random';
import { drawBooks } from './books';
import { createPrinter, type PrintedTable } from './print-set';
import type { Style } from './style';
import { across, threePublicAcross, threePublicDown } from './three-public';
import { head, printHeader } from './header';

/** One 三公 table in a workbook of its own, as offices without a full set publish it. */
export function shortForm(random: Random, style: Style, figures: CellRef[]): readonly PrintedTable[] {
  const printer = createPrinter(random, style, figures);
  const draw = () => drawBooks(random, 10_000).threePublic;
  const amount = (): number => random.int(0, 400) * 10_0000;
  const account = () => {
    const drawn = draw();
    return {
      overseas: drawn.overseas + amount(),
      purchase: drawn.purchase + amount(),
      running: drawn.running + amount(),
      hospitality: drawn.hospitality + amount() + 10_0000,
    };
  };
  const form = random.pick(['across', 'across-with-cost', 'down', 'down-last-year', 'both-years'] as const);
  const title = `${random.chance(0.5) ? random.pick([`${style.year}年`, `${style.year}年度`]) : ''}${random.pick(['“三公”经费预算表', '部门“三公”经费预算情况表', '“三公”经费支出预算表', '财政拨款“三公”经费预算表', '“三公”经费汇总情况表'])}`;
  printer.add({
    layout: 'three-public-expenses',
    columns: form.startsWith('down') ? 3 : 7,
    title,
    style: { ...style, yearInTitle: false },
    print: (page) => {
      const own = account();
      const year = random.pick([`${style.year}年预算数`, '本年预算数', `${style.year}年预算`]);
      switch (form) {
        case 'across': {
          threePublicAcross(page, random, own, undefined);
          return;
        }
        case 'across-with-cost': {
          threePublicAcross(page, random, own, amount());
          return;
        }
        case 'down': {
          threePublicDown(
            page,
            random,
            [
              {
                word: random.pick(['预算数', '金额', `${style.year}年预算数`]),
                account: own,
                meetings: amount(),
                training: amount(),
              },
            ],
            { outside: random.chance(0.5), counts: random.chance(0.3) },
          );
          return;
        }
        case 'down-last-year': {
          threePublicDown(
            page,
            random,
            [
              {
                word: random.pick([`${style.year - 1}年执行数`, '上年预算数', `${style.year - 1}年预算数`]),
                account: account(),
                meetings: amount(),
                training: amount(),
              },
              { word: year.replace('本年', `${style.year}年`), account: own, meetings: amount(), training: amount() },
            ],
            { outside: random.chance(0.5), counts: random.chance(0.3) },
          );
          return;
        }
        case 'both-years': {
          const stay = { ...random, chance: () => true, pick: <T>(list: readonly T[]): T => list[0]! };
          const before = across(stay, account());
          const now = across(stay, own);
          printHeader(page, [
            head(`${style.year - 1}年预算数`, ...before.columns),
            head(`${style.year}年预算数`, ...now.columns),
          ]);
          page.row([...before.cells, ...now.cells]);
          return;
        }
      }
    },
  });
  return printer.tables;
}
