import { fullAddress } from '../../core/cell';
import { entriesOf, type FillEntry, type FillPlan } from '../../fill/fill-plan';
import type { Ticks } from '../../fill/ticks';
import { fill as en } from '../../messages/en/fill';
import { fill as zh } from '../../messages/zh/fill';
import type { Language } from '../../report/language';

const WORDS = { zh: zh.cli, en: en.cli } as const;
/** Open cells of one table that are named one by one. */
const NAMED = 8;

/** The plan as the terminal shows it: what is filled from what, what is left and why. */
export function planText(plan: FillPlan, ticks: Ticks, language: Language): string {
  const words = WORDS[language];
  const base = plan.tables.filter(({ isBase }) => isBase).map(({ label }) => label[language]);
  const lines = [words.base(base.join(language === 'zh' ? '、' : ', '))];
  for (const { name } of plan.newTables) lines.push(`${words.newTable(name[language])}\n`);
  for (const table of plan.tables) {
    if (table.entries.length === 0) continue;
    const ticked = table.entries.filter(({ id }) => ticks.has(id));
    lines.push(
      `${words.table(table.label[language], table.sheet, ticked.length, table.entries.length - ticked.length)}\n`,
    );
    for (const entry of table.entries) {
      lines.push(
        `${words.entry(ticks.has(entry.id), fullAddress(entry.cell), entry.name[language], entry.before === '' ? words.blank : entry.before, entry.after, entry.formula ?? '')}\n`,
      );
      if (!ticks.has(entry.id)) lines.push(`${words.conflict(heldBy(entry, plan, language), entry.why[language])}\n`);
    }
  }
  const asked = plan.threePublic.filter(({ project }) => project === undefined);
  if (asked.length > 0) {
    const fillWords = language === 'zh' ? zh : en;
    lines.push(words.askTitle);
    for (const { item, basic, unit } of asked)
      lines.push(words.ask(fillWords.item(item), basic ?? words.unknownBasic, unit));
  }
  const left = [...plan.contradictions.map(({ message }) => message), ...plan.remarks];
  if (left.length + plan.undetermined.length > 0)
    lines.push(`${words.open}\n`, ...left.map((message) => `  ${message[language]}\n`), ...openText(plan, language));
  for (const sheet of plan.protectedSheets) lines.push(`${(language === 'zh' ? zh : en).protectedSheet(sheet)}\n`);
  if (entriesOf(plan).length === 0) lines.push(`${words.nothing}\n`);
  return lines.join('');
}

/** Why an entry is left: what stands in its cell, its protected sheet, or another cell that it waits for. */
function heldBy({ held, cell, needs }: FillEntry, plan: FillPlan, language: Language): string {
  const words = language === 'zh' ? zh : en;
  if (held !== undefined) return held[language];
  if (plan.protectedSheets.includes(cell.sheet)) return words.heldProtected(cell.sheet);
  const protectedNeed = entriesOf(plan).find(
    ({ id, cell: other }) => needs.includes(id) && plan.protectedSheets.includes(other.sheet),
  );
  const other =
    protectedNeed ?? entriesOf(plan).find(({ id, held: reason }) => needs.includes(id) && reason !== undefined);
  return words.heldDepending(other === undefined ? '' : fullAddress(other.cell));
}

/** Open cells table by table, the first few of each. */
function openText({ undetermined }: FillPlan, language: Language): string[] {
  const byTable = new Map<string, string[]>();
  for (const { table, message } of undetermined) {
    const known = byTable.get(table);
    if (known === undefined) byTable.set(table, [message[language]]);
    else known.push(message[language]);
  }
  return [...byTable.values()].flatMap((messages) => [
    ...messages.slice(0, NAMED).map((message) => `  ${message}\n`),
    ...(messages.length > NAMED ? [`${WORDS[language].moreOpen(messages.length - NAMED)}\n`] : []),
  ]);
}
