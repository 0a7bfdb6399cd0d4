import { FluentProvider, webLightTheme } from '@fluentui/react-components';
import { fireEvent, render, screen, waitFor } from '@testing-library/react';
import { useState } from 'react';
import { reviewWorkbook, type Review } from '../../../src/review';
import { Corrections } from '../../../src/taskpane/corrections/Corrections';
import { correctionsIn } from '../../../src/taskpane/corrections/settings';
import type { AssignedTable, PaneSettings } from '../../../src/app/host';
import { sheet, workbook } from '../../support/sheet';

const BOOK = workbook(
  sheet(
    '甲',
    `
2024年用款计划表
||||单位：万元
科目编码|科目名称|合计|日常运转|专门事项
'2130301|行政运行|30.25|20.25|10.00
'2130305|水利工程建设|5.00||5.00
合计||35.25|20.25|15.00`,
  ),
);

function memory(): PaneSettings & { readonly held: Map<string, string> } {
  const held = new Map<string, string>();
  return {
    held,
    get: (scope, key) => held.get(`${scope} ${key}`),
    set: (scope, key, value) => {
      if (value === undefined) held.delete(`${scope} ${key}`);
      else held.set(`${scope} ${key}`, value);
      return Promise.resolve();
    },
  };
}

function reviewed(settings: PaneSettings, assigned: readonly AssignedTable[]): Review {
  const said = correctionsIn(settings);
  return reviewWorkbook(BOOK, { ...said, assigned: [...assigned, ...said.assigned] });
}

const SAID: readonly AssignedTable[] = [{ sheet: '甲', layout: 'expenditure-summary' }];
const AS_READ = 'unknown total unknown unknown';
const CORRECTED = 'expenditure-summary total basic project';

/** The pane's part with the real engine behind it. */
function Reviewed({
  settings,
  assigned = [],
}: {
  readonly settings: PaneSettings;
  readonly assigned?: readonly AssignedTable[];
}) {
  const [review, setReview] = useState(() => reviewed(settings, assigned));
  return (
    <FluentProvider theme={webLightTheme}>
      <p>
        {review.tables
          .map(({ layout, lists }) => [layout, ...(lists[0]?.columns ?? []).map(({ role }) => role)].join(' '))
          .join()}
      </p>
      <Corrections
        review={review}
        settings={settings}
        assigned={assigned}
        onCorrected={() => setReview(reviewed(settings, assigned))}
      />
    </FluentProvider>
  );
}

const open = () => fireEvent.click(screen.getByRole('button', { name: '更正栏次和版式' }));

/** jsdom's files cannot be read as text. */
function fileOf(content: string, name: string): File {
  return Object.assign(new File([content], name), { text: () => Promise.resolve(content) });
}

beforeAll(() => {
  URL.createObjectURL = () => 'blob:layouts';
  URL.revokeObjectURL = () => undefined;
});

test('a column said to be another one is checked as that, remembered, and taken back', () => {
  const settings = memory();
  render(<Reviewed settings={settings} assigned={SAID} />);
  open();
  const column = (name: string) => screen.getByRole<HTMLSelectElement>('combobox', { name });
  fireEvent.change(column('D 栏“日常运转”是'), { target: { value: 'basic' } });
  fireEvent.change(column('E 栏“专门事项”是'), { target: { value: 'project' } });
  expect(screen.getByText(CORRECTED)).toBeInTheDocument();
  expect(column('D 栏“日常运转”是').value).toBe('basic');
  expect(JSON.parse(settings.held.get('workbook corrected-columns') ?? '')).toEqual([
    { sheet: '甲', columns: { D: 'basic', E: 'project' } },
  ]);
  fireEvent.change(column('D 栏“日常运转”是'), { target: { value: '' } });
  expect(screen.getByText('expenditure-summary total unknown project')).toBeInTheDocument();
});

test('what was corrected can be exported, and imported where it was not', async () => {
  const { unmount } = render(<Reviewed settings={memory()} assigned={SAID} />);
  open();
  fireEvent.change(screen.getByRole('combobox', { name: 'D 栏“日常运转”是' }), { target: { value: 'basic' } });
  fireEvent.change(screen.getByRole('combobox', { name: 'E 栏“专门事项”是' }), { target: { value: 'project' } });
  fireEvent.click(screen.getByRole('button', { name: '导出版式' }));
  const text = screen.getByRole<HTMLTextAreaElement>('textbox', { name: '版式文件的内容' }).value;
  expect(text).not.toMatch(/30\.25|2024|甲/);
  await waitFor(() => expect(screen.getByText('保存为文件')).toHaveAttribute('download', '版式.json'));
  unmount();

  render(<Reviewed settings={memory()} />);
  expect(screen.getByText(AS_READ)).toBeInTheDocument();
  open();
  fireEvent.change(screen.getByLabelText('导入版式', { selector: 'input' }), {
    target: { files: [fileOf(text, '版式.json')] },
  });
  expect(await screen.findByText('已导入 版式.json：1 种版式。')).toBeInTheDocument();
  expect(screen.getByText(CORRECTED)).toBeInTheDocument();
  fireEvent.click(screen.getByText('不再使用'));
  expect(screen.getByText(AS_READ)).toBeInTheDocument();
});

test('a wrong file is refused with its place, and an export of nothing is explained', async () => {
  render(<Reviewed settings={memory()} />);
  open();
  fireEvent.click(screen.getByRole('button', { name: '导出版式' }));
  expect(screen.getByText('还没有更正，没有可导出的版式。')).toBeInTheDocument();
  fireEvent.change(screen.getByLabelText('导入版式', { selector: 'input' }), {
    target: { files: [fileOf('{"gouji":1,"corrections":[{"title":"表","layout":"x"}]}', 'a.json')] },
  });
  expect(await screen.findByText(/corrections\[0\]\.layout 应为公开表的代号/)).toBeInTheDocument();
});
