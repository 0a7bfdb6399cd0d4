import { functionalName, economicName } from '../../../src/forms/classification/codes';
import type { CellInput } from '../../../src/core/cell-edit';
import type { PlainWorkbook } from '../../../src/core/plain-workbook';
import { withInputs } from '../../../src/fill/forms/build-sheet';
import { placeTable, type PlacedTable } from '../../../src/fill/forms/place-table';
import { newWorkbook } from '../../../src/fill/new-workbook';
import { printedSets } from '../../../src/forms/printed';
import type { PrintedSetId } from '../../../src/forms/printed/printed-set';
import type { Entry, Unit } from './units';

/** How the lines are typed: items only, with 类 and 款 whose subtotals the form finds, or with typed subtotals. */
export type Style = 'items' | 'nested' | 'subtotals';
export interface Typing {
  readonly style: Style;
  readonly codes: 'text' | 'number';
}

type Figures = Readonly<Record<string, number>>;
interface Line {
  readonly code: string;
  readonly texts: readonly string[];
  readonly figures: Figures;
}

const OWN = ['special-account', 'business-revenue', 'other-revenue'];
const BUDGETS = ['general-public', 'government-fund', 'state-capital'];
const sum = (entries: readonly Entry[], of: (entry: Entry) => number): number =>
  Math.round(entries.reduce((all, entry) => all + of(entry), 0) * 100) / 100;
const basicOf = (entry: Entry): number => (entry.personnel ?? 0) + (entry.public ?? 0);
export const amountOf = (entry: Entry): number => basicOf(entry) + (entry.project ?? 0);

/** A new workbook of a set with everything typed that an officer of the unit would type. */
export function typeUnit(id: PrintedSetId, unit: Unit, typing: Typing): PlainWorkbook {
  const set = printedSets[id];
  const workbook = newWorkbook({ set: id, year: 2025, organisation: '某县财政局', unit: '万元' });
  const hasOwn = unit.entries.some(({ source }) => OWN.includes(source));
  return {
    ...workbook,
    sheets: workbook.sheets.map((sheet, place) => {
      const table = set.tables[place];
      if (table === undefined) return sheet;
      const placed = placeTable(table, set);
      return withInputs(sheet, [
        ...listInputs(placed, linesOf(id, placed, unit, hasOwn), typing, table.layout === 'fiscal-expenditure' ? 8 : 0),
        ...otherInputs(id, placed, unit),
      ]);
    }),
  };
}

function linesOf(id: PrintedSetId, { table }: PlacedTable, unit: Unit, hasOwn: boolean): readonly Line[] {
  const { entries } = unit;
  const of = (...sources: string[]): Entry[] => entries.filter(({ source }) => sources.includes(source));
  switch (table.layout) {
    case 'revenue-summary':
    case 'final-revenue-summary':
      return id === 'national' || id === 'jiangsu'
        ? [unitLine(entries)]
        : byCode(entries, (own) => ({
            ...Object.fromEntries(
              [...BUDGETS, ...OWN].map((key) => [
                key,
                sum(
                  own.filter(({ source }) => source === key),
                  id === 'final' ? fresh : amountOf,
                ),
              ]),
            ),
            'fiscal-appropriation': sum(
              own.filter(({ source }) => BUDGETS.includes(source)),
              id === 'final' ? fresh : amountOf,
            ),
          }));
    case 'expenditure-summary':
    case 'final-expenditure-summary': {
      const isOpen = hasOwn || id === 'xinjiang';
      return byCode(entries, (own): Figures => (isOpen ? kinds(own) : {}));
    }
    case 'general-public-expenditure':
    case 'final-general-public-expenditure':
      return id === 'xinjiang' ? [] : byCode(of('general-public'), kinds);
    case 'government-fund-expenditure':
    case 'final-government-fund':
      return id === 'xinjiang'
        ? []
        : byCode(of('government-fund'), (own) => ({
            ...kinds(own),
            'opening-balance': sum(own, ({ carried }) => carried ?? 0),
            'year-revenue': sum(own, fresh),
          }));
    case 'state-capital-expenditure':
    case 'final-state-capital':
      return byCode(of('state-capital'), kinds);
    case 'fiscal-expenditure':
      return byCode(of('government-fund', 'state-capital'), () => ({}));
    case 'basic-expenditure':
      return id === 'jiangsu' && table.key === '6'
        ? []
        : unit.economic.map(([code, name, personnel, pub]) => ({
            code,
            texts: [name],
            figures: { personnel, public: pub },
          }));
    case 'operating-cost':
      return unit.economic
        .filter(([, , , office]) => office > 0)
        .map(([code, name, , office]) => ({ code, texts: [name], figures: { total: office } }));
    case 'project-expenditure':
      return entries
        .filter(({ project = 0, source }) => project > 0 && (id === 'national' || source === 'general-public'))
        .map((entry) => projectLine(id, entry));
    default:
      return [];
  }
}

const fresh = (entry: Entry): number => amountOf(entry) - (entry.carried ?? 0);

function kinds(own: readonly Entry[]): Figures {
  return {
    basic: sum(own, basicOf),
    personnel: sum(own, ({ personnel = 0 }) => personnel),
    public: sum(own, (entry) => entry.public ?? 0),
    project: sum(own, ({ project = 0 }) => project),
  };
}

function unitLine(entries: readonly Entry[]): Line {
  const of = (source: string): Entry[] => entries.filter((entry) => entry.source === source);
  return {
    code: '118001',
    texts: ['某县财政局'],
    figures: Object.fromEntries([
      ...[...BUDGETS, ...OWN].map((key) => [key, sum(of(key), fresh)] as const),
      ...BUDGETS.map((key) => [`opening-${key}`, sum(of(key), ({ carried = 0 }) => carried)] as const),
    ]),
  };
}

function projectLine(id: PrintedSetId, entry: Entry): Line {
  const amount = entry.project ?? 0;
  const name = `${entry.name}项目`;
  if (id === 'national') {
    const carried = entry.carried ?? 0;
    return {
      code: '',
      texts: ['特定目标类', name, '某县财政局'],
      figures: { [entry.source]: amount - carried, [`opening-${entry.source}`]: carried },
    };
  }
  return {
    code: id === 'xinjiang' ? entry.code : '',
    texts: id === 'xinjiang' ? [entry.name, name] : [name],
    figures: { 'economic-302': amount },
  };
}

function byCode(entries: readonly Entry[], figures: (own: readonly Entry[]) => Figures): Line[] {
  return [...new Set(entries.map(({ code }) => code))].sort().map((code) => {
    const own = entries.filter((entry) => entry.code === code);
    return { code, texts: [own[0]?.name ?? ''], figures: figures(own) };
  });
}

/** With the lines of 类 and 款 before their items. */
function withParents(lines: readonly Line[], isEconomic: boolean, hasFigures: boolean): Line[] {
  const codes = lines.flatMap(({ code }) => [code.slice(0, 3), ...(isEconomic ? [] : [code.slice(0, 5)]), code]);
  return [...new Set(codes)].sort().flatMap((code) => {
    const own = lines.filter((line) => line.code === code);
    if (own.length > 0) return own;
    const below = lines.filter((line) => line.code.startsWith(code));
    const keys = [...new Set(below.flatMap(({ figures }) => Object.keys(figures)))];
    const total = (key: string): number =>
      Math.round(below.reduce((all, { figures }) => all + (figures[key] ?? 0), 0) * 100) / 100;
    return {
      code,
      texts: [(isEconomic ? economicName(code) : functionalName(code)) ?? ''],
      figures: hasFigures ? Object.fromEntries(keys.map((key) => [key, total(key)])) : {},
    };
  });
}

/** `from` leaves room above for the lines that formulas bring. */
function listInputs(placed: PlacedTable, items: readonly Line[], { style, codes }: Typing, from: number) {
  const { body, layout } = placed.table;
  if (body.kind !== 'list') return [];
  const isNested = body.nested && style !== 'items' && items.every(({ code }) => code.length !== 6);
  const lines = isNested ? withParents(items, layout.includes('basic'), style === 'subtotals') : items;
  return lines.flatMap((line, place) => {
    const row = placed.body.top + from + place;
    return [
      ...codeParts(line.code, body.codes).map((part, column) => ({ row, column, input: codeInput(part, codes) })),
      ...line.texts.map((text, at) => ({ row, column: body.codes + at, input: textInput(text) })),
      ...placed.columns.flatMap(({ key, at, sum: parts }) => {
        const amount = line.figures[key];
        return amount === undefined || amount === 0 || parts !== undefined
          ? []
          : [{ row, column: at, input: numberInput(amount) }];
      }),
    ];
  });
}

export function codeParts(code: string, columns: number): string[] {
  if (code === '' || columns === 0) return [];
  return columns === 1 ? [code] : [code.slice(0, 3), code.slice(3, 5), code.slice(5, 7)].slice(0, columns);
}

function codeInput(code: string, as: Typing['codes']): CellInput {
  return as === 'text' || code === '' ? textInput(code) : numberInput(Number(code));
}
const textInput = (text: string): CellInput => (text === '' ? { kind: 'blank' } : { kind: 'text', text });
const numberInput = (value: number): CellInput => ({ kind: 'number', decimal: String(Math.round(value * 100) / 100) });

/** Figures typed elsewhere than in lists: 三公 that are open, and what the forms of one set ask for. */
function otherInputs(id: PrintedSetId, placed: PlacedTable, unit: Unit) {
  const cell = (line: string, amount: number) =>
    placed.sides.flatMap(({ lines, amounts }) =>
      lines
        .filter(({ line: own }) => own.key === line)
        .map(({ row }) => ({ row, column: [...amounts.values()][0] ?? 0, input: numberInput(amount) })),
    );
  const of = (source: string, amount = amountOf): number =>
    sum(
      unit.entries.filter((entry) => entry.source === source),
      amount,
    );
  const carried = (source: string): number => of(source, ({ carried: own = 0 }) => own);
  if (placed.table.layout.endsWith('three-public-expenses') && unit.threePublic !== undefined) {
    const keys = ['overseas', 'vehicle-purchase', 'vehicle-running', 'hospitality'];
    return keys.flatMap((key, place) => {
      const amount = unit.threePublic?.[place] ?? 0;
      const column = placed.columns.find((each) => each.key === (id === 'final' ? `final-${key}` : key));
      if (column !== undefined) return [{ row: placed.bodyTop, column: column.at, input: numberInput(amount) }];
      const line = placed.sides[0]?.lines.find((each) => each.line.key === key);
      return line === undefined
        ? []
        : [{ row: line.row, column: placed.sides[0]?.amounts.get('general-public') ?? 0, input: numberInput(amount) }];
    });
  }
  const key = `${id} ${placed.table.key}`;
  if (key === 'guangdong 2')
    return [
      ...cell('general-public', of('general-public', fresh)),
      ...cell('government-fund', of('government-fund', fresh)),
      ...cell('state-capital', of('state-capital', fresh)),
      ...cell('business-revenue', of('business-revenue')),
    ];
  if (key === 'guangdong 1') {
    const open = of('business-revenue') > 0 || BUDGETS.some((each) => carried(each) > 0);
    return [
      ...cell(
        'carried',
        sum(unit.entries, ({ carried: own = 0 }) => own),
      ),
      ...(open ? classCells(unit, cell) : []),
    ];
  }
  if (key === 'guangdong 3')
    return unit.entries.some((entry) => entry.source !== 'general-public' || entry.carried !== undefined)
      ? [
          ...cell('wages', 120.75 + of('business-revenue', ({ personnel = 0 }) => personnel)),
          ...cell('goods', 15 + of('business-revenue', (entry) => entry.public ?? 0)),
          ...cell('subsidies', 5.5),
          ...cell(
            'earmarked',
            sum(unit.entries, ({ project = 0 }) => project),
          ),
        ]
      : [];
  if (key === 'final 1')
    return cell(
      'opening-balance',
      sum(unit.entries, ({ carried: own = 0 }) => own),
    );
  if (key === 'final 4')
    return [
      ...cell('state-capital', of('state-capital', fresh)),
      ...cell('opening-general-public', carried('general-public')),
    ];
  if (key === 'final 6') return unit.economic.flatMap(([code, , personnel, pub]) => cell(code, personnel + pub));
  return [];
}

function classCells<Cell>(unit: Unit, cell: (line: string, amount: number) => readonly Cell[]): Cell[] {
  const classes = [...new Set(unit.entries.map(({ code }) => code.slice(0, 3)))];
  return classes.flatMap((code) => [
    ...cell(
      code,
      sum(
        unit.entries.filter((entry) => entry.code.startsWith(code)),
        amountOf,
      ),
    ),
  ]);
}
