import type { MarkSeverity } from './workbook-port';

/** How a marked cell looks. Fill and letters differ together, so that nobody needs to tell colours apart. */
export interface MarkStyle {
  readonly fill: string;
  readonly color: string;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: 'none' | 'single' | 'double';
}

export const MARK_STYLES: Readonly<Record<MarkSeverity, MarkStyle>> = {
  suspect: { fill: '#F8CBAD', color: '#843C0C', bold: true, italic: false, underline: 'double' },
  error: { fill: '#FFC7CE', color: '#9C0006', bold: true, italic: false, underline: 'none' },
  warning: { fill: '#FFEB9C', color: '#7F6000', bold: false, italic: false, underline: 'single' },
  notice: { fill: '#DDEBF7', color: '#1F4E78', bold: false, italic: true, underline: 'none' },
};

/**
 * The rule of every mark (标记): always true, and named, so that a mark is known for ours in a copied sheet or a
 * reopened file, where Excel hands out other ids.
 */
export const MARK_FORMULA = '=N("gouji")=0';

export function isMarkFormula(formula: string | undefined): boolean {
  return formula !== undefined && /^=?N\("gouji"\)\s*=\s*0$/.test(formula);
}
