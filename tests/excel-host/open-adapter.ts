import { officeWorkbook, type OfficeWorkbook } from '../../src/hosts/excel/office-workbook';
import type { ExcelHost } from './host';
import { openInNode } from './node-window';

/** The Office adapter in front of a host, with office.js's namespaces where a page has them. */
export async function openAdapter(host: ExcelHost): Promise<OfficeWorkbook> {
  const { Office, Excel } = await openInNode(host);
  Object.assign(globalThis, { Office, Excel });
  host.forget();
  return officeWorkbook();
}
