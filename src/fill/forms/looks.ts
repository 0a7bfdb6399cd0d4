import { BOXED, type CellStyle } from '../../core/plain-workbook';

/** How the cells of a printed table look. Nought is shown as nothing, as in the printed forms. */
export const NUMBER: CellStyle = { font: { size: 12 }, horizontal: 'left', vertical: 'center' };
export const TITLE: CellStyle = { font: { size: 18, bold: true }, horizontal: 'center', vertical: 'center' };
export const ABOVE: CellStyle = { horizontal: 'left', vertical: 'center' };
export const UNIT: CellStyle = { horizontal: 'right', vertical: 'center' };
export const HEAD: CellStyle = {
  font: { bold: true },
  border: BOXED,
  horizontal: 'center',
  vertical: 'center',
  wrap: true,
};
export const CAPTION: CellStyle = { border: BOXED, horizontal: 'left', vertical: 'center', wrap: true };
export const CODE: CellStyle = { border: BOXED, horizontal: 'center', vertical: 'center', format: '@' };
export const AMOUNT: CellStyle = {
  border: BOXED,
  horizontal: 'right',
  vertical: 'center',
  format: '#,##0.00;-#,##0.00;',
};
export const TOTAL: CellStyle = { font: { bold: true }, border: BOXED, horizontal: 'center', vertical: 'center' };
export const TOTAL_AMOUNT: CellStyle = { ...AMOUNT, font: { bold: true } };
export const NOTE: CellStyle = { horizontal: 'left', vertical: 'center', wrap: true };
