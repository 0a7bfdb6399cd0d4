import { formatAmount, type Amount } from '../core/amount';
import { address } from '../core/cell';
import type { Bilingual } from '../core/bilingual';
import { unitOf, type TableList } from '../model/table';
import { diagnose as en } from '../messages/en/diagnose';
import { diagnose as zh, type DiagnoseMessages } from '../messages/zh/diagnose';
import type { Change, InsertedLine, Repair, RepairStep } from './diagnosis';
import type { Slip } from '../model/slip';
import { witnessOf } from './corroboration';
import { namedLine } from './missing-line-name';
import type { Move } from './move-draft';
import { readSlip } from './slip';
import { usualDecimals, type System, type Unknown } from './system';
import type { Assignment } from './values';

const LANGUAGES = { zh, en } as const;
export type Language = keyof typeof LANGUAGES;

/** Says a thing in both languages. */
export function bilingual(say: (messages: DiagnoseMessages, language: Language) => string): Bilingual {
  return { zh: say(zh, 'zh'), en: say(en, 'en') };
}

/** One move with its values as a step that can be shown and applied. */
export function stepOf(system: System, move: Move, assignment: Assignment): RepairStep {
  if (move.line !== undefined) return missingLineStep(system, move.line, assignment);
  const changed = [...move.open, ...move.fixed.map(({ unknown }) => unknown)]
    .flatMap((index) => system.unknowns[index] ?? [])
    .flatMap((unknown) => changeOf(unknown, assignment))
    .sort(isInOrder(move) ? byPlace : () => 0);
  const { slip, related, value } = reasonOf(system, move, assignment);
  const [first, ...others] = changed;
  const witness =
    first === undefined || others.length > 0 ? undefined : witnessOf(system, first.unknown, first.change.proposed);
  const why = bilingual((messages, language) => {
    const cause =
      slip === 'other' && witness !== undefined
        ? messages.printedIn(language === 'zh' ? witness.label : witness.labelEn)
        : messages.causes[slip]({ related: related === undefined ? '' : nameOf(related, language), value });
    if (slip === 'repeated-line') {
      const unknown = system.unknowns[move.fixed[0]?.unknown ?? -1];
      return messages.repeatedLine(
        labelOf(unknown, language),
        messages.line(tidy(unknown?.place?.line.caption ?? '')),
        cause,
      );
    }
    const changes = changed.map(({ unknown, change }) => wordsOf(unknown, change, messages, language));
    const [only, ...more] = changes;
    return only !== undefined && more.length === 0 ? messages.change(only, cause) : messages.changes(changes, cause);
  });
  return { changes: changed.map(({ change }) => change), slip, why };
}

/** Whether its figures are read from the top of the sheet to the bottom, and not the one to be looked at first. */
function isInOrder({ kind }: Move): boolean {
  return kind === 'slipped-column' || kind === 'exchanged-lines' || kind === 'blank-line';
}

function byPlace(left: { readonly change: Change }, right: { readonly change: Change }): number {
  const [one, other] = [left.change.figure, right.change.figure];
  return one.row - other.row || one.column - other.column;
}

function reasonOf(
  system: System,
  move: Move,
  assignment: Assignment,
): { readonly slip: Slip; readonly related: Unknown | undefined; readonly value: string } {
  if (move.kind === 'figure') {
    const unknown = system.unknowns[move.open[0] ?? -1];
    if (unknown === undefined) return { slip: 'other', related: undefined, value: '' };
    const { slip, related } = readSlip(system, unknown, unknown.amount + (assignment.get(unknown.index) ?? 0n));
    return { slip, related, value: related === undefined ? '' : printed(related, related.amount) };
  }
  const target = system.unknowns[move.fixed[0]?.unknown ?? -1];
  const delta = move.fixed[0]?.delta ?? 0n;
  return {
    slip: move.kind === 'blank-line' ? 'not-filled' : move.kind,
    related: target,
    value: target === undefined ? '' : printed(target, target.amount + delta),
  };
}

function missingLineStep(system: System, line: NonNullable<Move['line']>, assignment: Assignment): RepairStep {
  const columns = line.columns
    .map(({ column, unknown }) => ({ column, amount: (assignment.get(unknown) ?? 0n) as Amount }))
    .filter(({ amount }) => amount !== 0n)
    .map(({ column, amount }) => ({
      column,
      amount,
      text: formatAmount(amount, unitOf(line.table), usualDecimals(line.table)),
    }));
  const named = namedLine(system, line, assignment);
  const insertedLine: InsertedLine = {
    ...(named === undefined ? {} : { named }),
    table: line.table,
    list: line.list,
    after: lastLike(
      line.list,
      line.siblings,
      columns.map(({ column }) => column),
    ),
    columns,
  };
  const why = bilingual((messages, language) =>
    messages.omittedLine(
      tableLabel(insertedLine, language),
      messages.line(totalCaption(line.list, line.siblings)),
      missingWords(insertedLine, messages, language),
      amountsOf(insertedLine),
      messages.causes['omitted-line']({ related: '', value: '' }),
    ),
  );
  return { changes: [], insertedLine, slip: 'omitted-line', why };
}

/** The missing line by code and name, and the table that prints it; nothing where no table does. */
function missingWords({ named }: InsertedLine, messages: DiagnoseMessages, language: Language): string {
  return named === undefined
    ? ''
    : messages.missingLine(
        tidy(`${named.line.code ?? ''}${named.line.caption.replace(/^\s*\d+/, '')}`),
        language === 'zh' ? named.table.label : named.table.labelEn,
      );
}

/** The last of the lines that has figures in the same columns. */
function lastLike(list: TableList, siblings: readonly number[], columns: readonly number[]): number {
  const alike = siblings.filter((line) =>
    columns.every((column) => (list.lines[line]?.figures[column]?.amount ?? 0n) !== 0n),
  );
  return alike.at(-1) ?? siblings.at(-1) ?? list.lines.length - 1;
}

function totalCaption(list: TableList, siblings: readonly number[]): string {
  const parent = list.lines[siblings[0] ?? -1]?.parent;
  return tidy(
    (parent === undefined ? list.lines.find(({ role }) => role === 'total') : list.lines[parent])?.caption ?? '',
  );
}

function amountsOf({ list, columns }: InsertedLine): readonly { readonly column: string; readonly amount: string }[] {
  return columns.map(({ column, text }) => ({ column: tidy(list.columns[column]?.header.at(-1) ?? ''), amount: text }));
}

function tableLabel({ table }: InsertedLine, language: Language): string {
  return language === 'zh' ? table.label : table.labelEn;
}

function labelOf(unknown: Unknown | undefined, language: Language): string {
  return (language === 'zh' ? unknown?.table.label : unknown?.table.labelEn) ?? '';
}

function changeOf(
  unknown: Unknown,
  assignment: Assignment,
): readonly { readonly unknown: Unknown; readonly change: Change }[] {
  const delta = assignment.get(unknown.index) ?? 0n;
  if (unknown.figure === undefined || delta === 0n) return [];
  const proposed = (unknown.amount + delta) as Amount;
  return [
    { unknown, change: { figure: unknown.figure, table: unknown.table, proposed, text: printed(unknown, proposed) } },
  ];
}

function printed({ table }: Unknown, amount: bigint): string {
  return formatAmount(amount as Amount, unitOf(table), usualDecimals(table));
}

function wordsOf(
  unknown: Unknown,
  change: Change,
  messages: DiagnoseMessages,
  language: Language,
): { readonly cell: string; readonly old: string; readonly right: string } {
  return {
    cell: nameOf(unknown, language),
    old: tidy(change.figure.text),
    right: change.proposed === 0n ? messages.emptied : change.text,
  };
}

/** A figure as one calls it in a meeting: table, address, line and column. */
function nameOf(unknown: Unknown, language: Language): string {
  const { place, figure } = unknown;
  const column = tidy(place?.column.header.at(-1) ?? '');
  return LANGUAGES[language].cell(
    labelOf(unknown, language),
    figure === undefined ? '' : address(figure),
    tidy(place?.line.caption ?? ''),
    column,
  );
}

/** A figure by name, with what is printed there. */
export function quotedOf(unknown: Unknown, language: Language): string {
  return `${nameOf(unknown, language)} ${tidy(unknown.figure?.text ?? '')}`.trim();
}

function tidy(text: string): string {
  return text.replace(/[\s\u3000]+/g, '');
}

/** A repair in few words, as one of several. */
export function optionOf(system: System, repair: Repair, language: Language): string {
  const messages = LANGUAGES[language];
  const parts = repair.steps.flatMap(({ changes, insertedLine }) => [
    ...changes.map((change) => {
      const unknown = system.unknowns[system.indexOf.get(change.figure) ?? -1];
      return unknown === undefined ? '' : messages.option(wordsOf(unknown, change, messages, language));
    }),
    ...(insertedLine === undefined
      ? []
      : [
          messages.optionLine(
            tableLabel(insertedLine, language),
            messages.line(totalCaption(insertedLine.list, [insertedLine.after])),
            missingWords(insertedLine, messages, language),
            amountsOf(insertedLine),
          ),
        ]),
  ]);
  return messages.optionJoin(parts.filter((part) => part !== ''));
}

/** The cells of a repair, by name. */
export function cellsOf(system: System, repair: Repair, language: Language): readonly string[] {
  return repair.changes.flatMap(({ figure }) => {
    const unknown = system.unknowns[system.indexOf.get(figure) ?? -1];
    return unknown === undefined ? [] : [nameOf(unknown, language)];
  });
}
