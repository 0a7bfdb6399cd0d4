import { act, render, screen, waitFor, within } from '@testing-library/react';
import userEvent from '@testing-library/user-event';
import { App } from '../../src/taskpane/App';
import { WorkbookError } from '../../src/port/workbook-error';
import { BOOK, testHost, type TestHost } from '../support/fake-host';
import { REVIEW } from '../support/review-fixture';

const EMPTY = {
  ...REVIEW,
  findings: [],
  groups: [],
  tables: [],
  equations: [],
  verdicts: { holds: 0, rounding: 0, differs: 0, undecidable: 0 },
  notRun: [],
  outcomes: [],
  counts: { ...REVIEW.counts, equations: 0, error: 0, warning: 0, notice: 0 },
};
const CLEAN = { ...EMPTY, tables: REVIEW.tables, coverage: REVIEW.coverage.slice(0, 1) };
/** Nothing found, and figures that were not checked. */
const OPEN = { ...CLEAN, coverage: REVIEW.coverage };

const show = (host: TestHost) => render(<App host={host} />);
const checkButton = () => screen.getByRole('button', { name: '校验' });

async function checkTo(host: TestHost, review = REVIEW): Promise<void> {
  await userEvent.click(checkButton());
  await act(async () => host.finish(review));
}

test('nothing open: says how to begin', async () => {
  const openFile = jest.fn();
  show(testHost('none', { openFile }));
  screen.getByRole('heading', { name: '打开一个工作簿开始' });
  expect(checkButton()).toBeDisabled();
  await userEvent.click(screen.getByRole('button', { name: '打开工作簿' }));
  expect(openFile).toHaveBeenCalledTimes(1);
});

test('a check tells what it does, can be cancelled, and leaves the pane ready', async () => {
  const host = testHost();
  show(host);
  screen.getByRole('heading', { name: '准备就绪' });
  await userEvent.click(checkButton());
  screen.getByRole('progressbar', { name: '校验进度' });
  act(() => host.run()?.onProgress({ step: 'reading', share: 0.4, sheet: '表五' }));
  expect(screen.getAllByText('正在读取“表五”…').length).toBeGreaterThan(0);
  await userEvent.click(screen.getByRole('button', { name: '取消' }));
  expect(host.run()?.signal.aborted).toBe(true);
  screen.getByRole('heading', { name: '准备就绪' });
});

test('findings stand under their headline, open to the equation, and lead to each cell', async () => {
  const host = testHost();
  show(host);
  await checkTo(host);
  await screen.findByText(/发现 2 处错误、1 处提示/);
  expect(host.marked.at(-1)?.length).toBeGreaterThan(0);
  screen.getByRole('heading', { name: /表六合计行不成立/ });
  await userEvent.click(screen.getByRole('button', { name: /表六合计应等于表五基本支出合计/ }));
  const equation = screen.getByRole('table', { name: '等式' });
  await userEvent.click(within(equation).getByRole('button', { name: /定位到 表五!D5/ }));
  expect(host.selected.at(-1)).toMatchObject({ sheet: '表五', row: 4, column: 3 });
  await userEvent.keyboard('{F8}');
  expect(screen.getByRole('button', { name: /公用经费合计与明细之和不符/ })).toHaveAttribute('aria-expanded', 'true');
});

test('a proposed value is written only when it is asked for', async () => {
  const host = testHost();
  show(host);
  await checkTo(host);
  expect(host.edits).toEqual([]);
  await userEvent.click(await screen.findByRole('button', { name: /采用 240.31/ }));
  await waitFor(() => expect(host.edits).toHaveLength(1));
  expect(host.edits[0]).toMatchObject({
    cell: { sheet: '表六', row: 5, column: 2 },
    input: { kind: 'number', decimal: '240.31' },
    was: { value: '201.94' },
  });
});

test('filters say how much they show, and nothing found is said too', async () => {
  const host = testHost();
  show(host);
  await checkTo(host);
  await userEvent.type(await screen.findByRole('searchbox', { name: '在问题中搜索' }), '公用经费');
  await screen.findByText('显示 1/3 处', { selector: '[role=status]' });
  await userEvent.type(screen.getByRole('searchbox', { name: '在问题中搜索' }), '没有这个词');
  await screen.findByText('没有符合筛选条件的问题。');
  await userEvent.click(screen.getByRole('button', { name: '清除筛选' }));
  await screen.findByRole('button', { name: /公用经费合计与明细之和不符/ });
});

test('all correct, and nothing recognised, are two different things', async () => {
  const host = testHost();
  show(host);
  await checkTo(host, CLEAN);
  await screen.findByRole('heading', { name: '未发现问题' });
  await checkTo(host, EMPTY);
  await screen.findByRole('heading', { name: '没有识别出公开表' });
});

test('figures that were not checked: not called clean, told by table with the reason and the way there', async () => {
  const host = testHost();
  show(host);
  await checkTo(host, OPEN);
  await screen.findByRole('heading', { name: '已核对的部分未发现问题' });
  screen.getByText(/2 张表中有 9 个数字不在任何等式中，未核对/);
  await userEvent.click(screen.getByRole('button', { name: '未核对的数字（9）' }));
  screen.getByText(
    'C4:D5（4 个）：没有找到与其他数字的加总或对应关系；C6（1 个）：几种加总读法都与数字不符，关系不明确',
  );
  await userEvent.click(await screen.findByRole('tab', { name: '表格' }));
  screen.getByRole('heading', { name: '未核对的区域（1）' });
  screen.getByText('已核对部分无问题');
  screen.getByText('F4:F5 的 2 个数为数量，不参与加总');
});

test('a failed check and an unreadable file say what to do, without a trace of the program', async () => {
  const host = testHost();
  show(host);
  await userEvent.click(checkButton());
  await act(async () => host.fail(new WorkbookError('cell-edit-mode')));
  expect((await screen.findByRole('alert')).textContent).toContain('请按 Enter 或 Esc 结束编辑');
  await userEvent.click(screen.getByRole('button', { name: '重试' }));
  await act(async () => host.fail(new TypeError('x is not a function')));
  expect((await screen.findByRole('alert')).textContent).not.toContain('function');
  act(() => host.emit({ kind: 'open-failed', error: new WorkbookError('password-protected', { file: 'a.xlsx' }) }));
  expect((await screen.findByRole('alert')).textContent).toContain('“a.xlsx”设有打开密码');
});

test('in Excel a changed workbook makes the result stale; checking again renews it', async () => {
  const host = testHost(BOOK, { name: 'excel', marksAreWrites: true });
  show(host);
  await checkTo(host);
  act(() => host.emit({ kind: 'changed' }));
  await screen.findByText('工作簿在校验后有改动，以下结果可能已过时。');
  await userEvent.click(screen.getByRole('button', { name: '重新校验' }));
  await act(async () => host.finish(CLEAN));
  await screen.findByText(/与上次相比：解决 3 处/);
});

test('“this is 表五” is remembered and checked at once', async () => {
  const host = testHost();
  show(host);
  await checkTo(host);
  await userEvent.click(await screen.findByRole('tab', { name: '表格' }));
  await userEvent.selectOptions(screen.getByRole('combobox', { name: '“封面”是哪张表' }), '一般公共预算支出表');
  expect(JSON.parse(host.settings.get('workbook', 'assigned-tables') ?? '')).toEqual([
    { sheet: '封面', layout: 'general-public-expenditure' },
  ]);
  await screen.findByRole('progressbar', { name: '校验进度' });
});

test('the other language takes everything along', async () => {
  const host = testHost();
  show(host);
  await checkTo(host);
  await waitFor(() => expect(screen.getByRole('button', { name: '更多' })).toBeEnabled());
  await userEvent.click(screen.getByRole('button', { name: '更多' }));
  await userEvent.click(await screen.findByRole('menuitem', { name: 'English' }));
  await screen.findByText(/Found 2 errors, 1 notice/);
});
