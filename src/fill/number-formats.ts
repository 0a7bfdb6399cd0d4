import { isGeneral } from '../core/figure';
import { contentAt, type WorkbookSnapshot } from '../core/snapshot';
import { figuresOf, type DisclosureTable } from '../model/table';

/** The number format that most figures of each table are shown in; tables without one of their own are left out. */
export function numberFormats(
  snapshot: WorkbookSnapshot,
  tables: readonly DisclosureTable[],
): ReadonlyMap<string, string> {
  const sheets = new Map(snapshot.sheets.map((sheet) => [sheet.name, sheet]));
  const formats = new Map<string, string>();
  for (const table of tables) {
    const counts = new Map<string, number>();
    let numbers = 0;
    for (const cell of figuresOf(table)) {
      const sheet = sheets.get(cell.sheet);
      const content = sheet === undefined ? undefined : contentAt(sheet, cell.row, cell.column);
      if (content?.kind !== 'number') continue;
      numbers++;
      if (content.format !== undefined && !isGeneral(content.format))
        counts.set(content.format, (counts.get(content.format) ?? 0) + 1);
    }
    const [most] = [...counts].sort((left, right) => right[1] - left[1]);
    if (most !== undefined && most[1] * 2 > numbers) formats.set(table.id, most[0]);
  }
  return formats;
}

/** The same format with nothing shown for nought. */
export function hidingNought(format: string | undefined): string {
  const [positive = 'General', negative] = (format ?? 'General').split(';');
  return `${positive};${negative ?? `-${positive}`};`;
}
