import type { OfficeMessages } from '../zh/office';

export const office: OfficeMessages = {
  notInExcel: {
    title: 'Open Gouji in Excel',
    todo: 'This page is the pane of an Excel add-in. In Excel, choose “Validate” or “Open pane” on the Home tab. Without Excel, use the browser workbench instead.',
  },
  excelTooOld: {
    title: 'This version of Excel is too old for Gouji',
    todo: 'It needs Excel 2021, Microsoft 365 or Excel on the web (ExcelApi 1.9). The browser workbench checks the same file.',
  },
  notStarted: {
    title: 'Gouji did not start',
    todo: 'Close the pane and open it again. If that does not help, save and close the workbook and open it again. The workbook has not been changed.',
  },
};
