import type { CellRef } from '../../../src/core/cell';
import type { SheetSnapshot } from '../../../src/core/snapshot';
import type { Random } from '../random';
import { createPage, type Page } from './page';
import { printFoot, printTop } from './frame';
import type { Style } from './style';
import { TITLES, type GrammarLayout } from './wordings';

/** A table as the workbook prints it, and the kind that it must be recognised as. */
export interface PrintedTable {
  readonly sheet: SheetSnapshot;
  /** Undefined where it is none of the disclosure tables: it must raise no alarm, whatever it is taken for. */
  readonly layout: GrammarLayout | undefined;
}

interface TableText {
  readonly layout: GrammarLayout;
  readonly columns: number;
  /** What there is none of, where the table is empty. */
  readonly empty?: string | undefined;
  readonly title?: string;
  readonly style?: Style;
  readonly print: (page: Page) => void;
}

/** Prints tables one after the other, a sheet each. */
export interface Printer {
  readonly tables: PrintedTable[];
  readonly add: (table: TableText) => void;
  /** A table that is none of the required ones. */
  readonly addOther: (table: Pick<TableText, 'columns' | 'print'> & { readonly title: string }) => void;
}

export function createPrinter(random: Random, style: Style, figures: CellRef[], before = ''): Printer {
  const tables: PrintedTable[] = [];
  const add = (
    layout: GrammarLayout | undefined,
    title: string,
    { columns, empty, print, ...given }: Omit<TableText, 'layout' | 'title'>,
  ): void => {
    const number = tables.length + 1;
    const name = `${before}${style.sheetNames === 'numbers' ? `Sheet${number}` : `${number}${title}`.replace(/[（）“”"]/g, '').slice(0, 28)}`;
    const page = createPage(name, given.style ?? style, figures);
    printTop(page, title, number, columns, layout?.startsWith('final-') === true ? 'final' : 'budget');
    print(page);
    printFoot(page, empty);
    tables.push({ sheet: page.finish(), layout });
  };
  return {
    tables,
    add: ({ layout, title, ...table }) => add(layout, title ?? random.pick(TITLES[layout]), table),
    addOther: ({ title, columns, print }) => add(undefined, title, { columns, print }),
  };
}
