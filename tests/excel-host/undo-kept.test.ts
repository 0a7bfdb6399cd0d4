import { officeHost } from '../../src/hosts/excel/office-host';
import { excelHost, writesOf } from './host';
import { modelOf } from './model';
import { openInNode } from './node-window';
import { workbookOf } from './sheets';

const rows = [
  ['项目', '金额'],
  ['一、一般公共服务支出', 10],
  ['合计', 10],
];

/**
 * For a request that office.js marks as a write Excel drops what its user could undo, whatever the request asks for.
 * The whole session runs under Microsoft's unmodified library, which sets the marks.
 */
describe('what a user could undo before a check can be undone after it', () => {
  it('checks, checks again, goes to cells, hears of changes and reads settings without one request marked as a write', async () => {
    const model = modelOf(
      workbookOf(
        { 表一: rows, 表五: rows },
        { merges: [{ top: 0, left: 0, bottom: 0, right: 1 }], hiddenRows: new Set([1]) },
      ),
    );
    model.settings = { 'gouji.assigned-tables': JSON.stringify('[]') };
    const host = excelHost(model);
    const { Office, Excel } = await openInNode(host);
    const page = {
      matchMedia: () => ({ matches: false, addEventListener: () => undefined }),
      addEventListener: () => 0,
    };
    Object.assign(globalThis, { Office, Excel, window: page, document: { addEventListener: () => undefined } });
    host.forget();
    const pane = await officeHost(() => Promise.resolve());
    const told: string[] = [];
    pane.listen(({ kind }) => void told.push(kind));
    expect(pane.settings.get('workbook', 'assigned-tables')).toBe('[]');
    for (const row of [0, 1, 2, 2]) {
      await pane.port.read();
      await pane.select({ sheet: '表五', row, column: 1 });
    }
    host.type('表一', 1, 1, 11);
    for (let tries = 0; tries < 500 && new Set(told).size < 2; tries += 1)
      await new Promise((go) => setTimeout(go, 20));
    expect(new Set(told)).toEqual(new Set(['changed', 'selected']));
    await pane.port.read();

    expect(host.log.length).toBeGreaterThan(20);
    expect(host.log.filter(({ asked }) => asked.some((each) => each.includes('_Register')))).toHaveLength(1);
    expect(writesOf(host.log).map(({ asked }) => asked)).toEqual([]);
    expect(host.refusals).toEqual([]);

    // The stand-in sees the mark where there is one.
    await pane.port.mark([{ cell: { sheet: '表一', row: 1, column: 1 }, severity: 'error', message: '不符' }]);
    expect(writesOf(host.log)).not.toEqual([]);
  });
});
