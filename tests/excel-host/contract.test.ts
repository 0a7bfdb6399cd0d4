import { describeWorkbookPort } from '../files/contract';
import { excelHost } from './host';
import { modelOf } from './model';
import { openAdapter } from './open-adapter';
import { workbookOf } from './sheets';

describeWorkbookPort('the workbook that is open in Excel', async () => {
  const host = excelHost(
    modelOf(
      workbookOf({
        收入: [
          ['项目', '金额'],
          [undefined, { value: 10.5, text: '10.50', format: '0.00' }],
          [undefined, { value: 4.5, text: '4.50', format: '0.00' }],
          [undefined, { value: 15, formula: '=SUM(B2:B3)' }],
        ],
        支出: [[7]],
      }),
    ),
  );
  const port = await openAdapter(host);
  return { port, meddle: async (sheet, row, column, value) => host.type(sheet, row, column, value) };
});
