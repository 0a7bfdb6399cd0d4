import { excelHost } from './host';
import { modelOf } from './model';
import { openInNode } from './node-window';
import { EXCEL_1_9 } from './since';

const snapshot = {
  name: '测试.xlsx',
  sheets: [
    {
      name: '表一',
      visibility: 'visible' as const,
      isProtected: false,
      rowCount: 3,
      columnCount: 2,
      rows: [
        [
          { kind: 'text' as const, text: '合计' },
          { kind: 'number' as const, value: 3, text: '3.00', format: '0.00', formula: '=SUM(B2:B3)' },
        ],
        [undefined, { kind: 'number' as const, value: 1, text: '1' }],
        [undefined, { kind: 'number' as const, value: 2, text: '2' }],
      ],
      merges: [{ top: 1, left: 0, bottom: 2, right: 0 }],
      hiddenRows: new Set([2]),
    },
  ],
};

describe('the stand-in for Excel under Microsoft’s office.js', () => {
  it('starts as desktop Excel and reads a range in one request', async () => {
    const host = excelHost(modelOf(snapshot));
    const office = await openInNode(host);
    expect(office.Office.context.host).toBe('Excel');
    expect(office.Office.context.platform).toBe('PC');
    const context = new office.Excel.RequestContext();
    const used = context.workbook.worksheets.getItem('表一').getUsedRangeOrNullObject(true);
    used.load('address,values,text,formulas,numberFormat,rowHidden');
    const areas = used.getMergedAreasOrNullObject();
    areas.areas.load('items/address');
    await context.sync();
    expect(used.address).toBe('表一!A1:B3');
    expect(used.values).toEqual([
      ['合计', 3],
      ['', 1],
      ['', 2],
    ]);
    expect(used.formulas[0]).toEqual(['合计', '=SUM(B2:B3)']);
    expect(used.rowHidden).toBeNull();
    expect(areas.areas.items.map((each) => each.address)).toEqual(['表一!A2:A3']);
    expect(host.log).toHaveLength(1);
    expect(host.log[0]?.wrote).toEqual([]);
    expect(host.refusals).toEqual([]);
  });

  it('writes, recalculates, adds a conditional format and reports its id', async () => {
    const host = excelHost(modelOf(snapshot));
    const { Excel } = await openInNode(host);
    const context = new Excel.RequestContext();
    const sheet = context.workbook.worksheets.getItem('表一');
    sheet.getRange('B3').values = [[5]];
    const format = sheet.getRanges('A1,B2').conditionalFormats.add(Excel.ConditionalFormatType.custom);
    format.custom.rule.formula = '=TRUE';
    format.custom.format.fill.color = '#FFC7CE';
    format.custom.format.font.bold = true;
    format.load('id');
    await context.sync();
    expect(host.cell('表一', 0, 1)?.text).toBe('6.00');
    expect(format.id).toBe(host.model.sheets[0]?.conditionalFormats[0]?.id);
    expect(host.model.sheets[0]?.conditionalFormats).toMatchObject([
      { formula: '=TRUE', format: { fill: '#FFC7CE', bold: true } },
    ]);
    expect(host.refusals).toEqual([]);
  });

  it('refuses what the emulated Excel does not have yet', async () => {
    const { Excel } = await openInNode(excelHost(modelOf(snapshot), { sets: EXCEL_1_9 }));
    const context = new Excel.RequestContext();
    context.workbook.worksheets
      .getItem('表一')
      .getUsedRangeOrNullObject(true)
      .getMergedAreasOrNullObject()
      .load('address');
    await expect(context.sync()).rejects.toMatchObject({ code: 'ApiNotFound' });
  });

  it('refuses loudly what it does not model', async () => {
    const host = excelHost(modelOf(snapshot));
    const { Excel } = await openInNode(host);
    const context = new Excel.RequestContext();
    context.workbook.worksheets.getItem('表一').charts.load('items/name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'NotModelled' });
    expect(host.refusals).toEqual(['not modelled: Worksheet.Charts']);
  });

  it('fails a request as a cell being edited does', async () => {
    const host = excelHost(modelOf(snapshot));
    const { Excel } = await openInNode(host);
    host.fail('cell-edit');
    const context = new Excel.RequestContext();
    context.workbook.load('name');
    await expect(context.sync()).rejects.toMatchObject({ code: 'InvalidOperationInCellEditMode' });
  });

  it('reports changes and runs ribbon commands', async () => {
    const host = excelHost(modelOf(snapshot));
    const office = await openInNode(host);
    const changes: string[] = [];
    await office.Excel.run(async (context) => {
      context.workbook.worksheets.onChanged.add(async (event) => void changes.push(event.address));
      await context.sync();
    });
    host.type('表一', 1, 1, 9);
    while (changes.length === 0) await new Promise((resolve) => setImmediate(resolve));
    expect(changes).toEqual(['A1']);
    office.Office.actions.associate('check', (event: Office.AddinCommands.Event) => {
      void office.Office.addin.showAsTaskpane().then(() => event.completed());
    });
    await office.press('check');
    expect(host.paneShown).toBe(1);
    expect(host.refusals).toEqual([]);
  });
});
