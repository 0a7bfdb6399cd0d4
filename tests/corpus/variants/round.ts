import { amountsOn } from '../amounts';
import { cellKey, type CellContent, type CellRef, type SheetSnapshot, type WorkbookSnapshot } from '../engine';
import { mapCells, withText } from '../rewrite';

/** 单位：元, and no 万元 or 千元. */
const IN_YUAN = /(单位\s*[:：]\s*)元/;
const YUAN_TO_TEN_THOUSANDS = 4;

/**
 * Every amount rounded on its own, as a program does that prints exact figures: in 万元 with one decimal less than
 * before, where all was in 元 with two. Sums then miss by what rounding allows, and by no more.
 */
export function roundEveryCell(snapshot: WorkbookSnapshot): WorkbookSnapshot {
  const amounts = snapshot.sheets.filter((sheet) => !isInYuan(sheet)).flatMap(amountsOn);
  // All tables of one program print as many decimals.
  const places = amounts.length === 0 ? 2 : Math.max(1, ...amounts.map(({ text }) => decimalsOf(text))) - 1;
  return { ...snapshot, sheets: snapshot.sheets.map((sheet) => roundSheet(sheet, places)) };
}

function isInYuan({ rows }: SheetSnapshot): boolean {
  return rows.some((row) => row?.some((content) => content !== undefined && IN_YUAN.test(content.text)));
}

function roundSheet(sheet: SheetSnapshot, places: number): SheetSnapshot {
  const keys = new Set(amountsOn(sheet).map(cellKey));
  const inYuan = isInYuan(sheet);
  const shift = inYuan ? YUAN_TO_TEN_THOUSANDS : 0;
  return mapCells(sheet, (content, at) => {
    // 项目资金（万元） on a sheet in 元 is in 万元 as it stands.
    if (keys.has(cellKey(at)) && !(inYuan && hasUnitInLine(sheet, at))) return rounded(content, shift, places);
    return IN_YUAN.test(content.text) ? { ...content, text: content.text.replace(IN_YUAN, '$1万元') } : content;
  });
}

const IN_TEN_THOUSANDS = /[（(]万元[)）]/;

function hasUnitInLine({ rows }: SheetSnapshot, { row, column }: CellRef): boolean {
  return (rows[row] ?? []).slice(0, column).some((content) => IN_TEN_THOUSANDS.test(content?.text ?? ''));
}

function rounded(content: CellContent, shift: number, places: number): CellContent {
  const text = roundText(content.text, shift, places);
  return withText(content, text, content.format === undefined ? undefined : withPlaces(content.format, places));
}

/** A printed figure divided by 10^shift and rounded half up to so many places; fewer decimals stay as they are. */
export function roundText(text: string, shift: number, places: number): string {
  const plain = text.replace(/[,\s]/g, '');
  const decimals = decimalsOf(plain);
  if (shift === 0 && decimals <= places) return text;
  const cut = decimals + shift - places;
  const digits = BigInt(plain.replace(/[-.]/g, ''));
  const kept = cut > 0 ? (digits + 10n ** BigInt(cut) / 2n) / 10n ** BigInt(cut) : digits * 10n ** BigInt(-cut);
  const padded = kept.toString().padStart(places + 1, '0');
  const whole = padded.slice(0, padded.length - places);
  const grouped = text.includes(',') ? whole.replace(/\B(?=(?:\d{3})+$)/g, ',') : whole;
  const sign = plain.startsWith('-') && kept !== 0n ? '-' : '';
  return `${sign}${grouped}${places === 0 ? '' : `.${padded.slice(-places)}`}`;
}

/** A number format that shows so many places: `#,##0.00` → `#,##0.0`. */
function withPlaces(format: string, places: number): string {
  return format.replace(/0\.0+/g, places === 0 ? '0' : `0.${'0'.repeat(places)}`);
}

function decimalsOf(text: string): number {
  return /\.(\d+)/.exec(text)?.[1]?.length ?? 0;
}
