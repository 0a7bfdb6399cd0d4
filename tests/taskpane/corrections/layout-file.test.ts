import { saysWrong, writeLayoutFile } from '../../../src/recognise/layout-file';
import type { LayoutRule } from '../../../src/recognise/corrections';
import { parseLayoutFile } from '../../../src/app/layout-file';
import { readLayoutFile } from '../../../src/taskpane/corrections/read-layout-file';

/** The command line reads with its schema, the pane without: they must say the same. */
const READERS = [
  ['command line', parseLayoutFile],
  ['pane', readLayoutFile],
] as const;

const RULE: LayoutRule = {
  title: '用款计划表',
  headers: ['科目编码', '合计'],
  layout: 'expenditure-summary',
  columns: { '安排/日常运转': 'basic', 专门事项: 'project' },
};
const file = (corrections: unknown): string => JSON.stringify({ gouji: 1, corrections });

const WRONG: readonly [name: string, content: string, places: readonly string[]][] = [
  ['no JSON', '{ gouji', ['not-json ']],
  ['a list', '[]', ['object  []']],
  ['no mark', '{"corrections":[]}', ['version gouji']],
  ['another version', '{"gouji":2,"corrections":[]}', ['version gouji 2']],
  ['no list of corrections', '{"gouji":1,"corrections":{}}', ['list corrections {}']],
  [
    'a misspelt table',
    file([RULE, { ...RULE, layout: 'expenditure-sumary' }]),
    ['layout corrections[1].layout "expenditure-sumary"'],
  ],
  [
    'a misspelt column',
    file([{ ...RULE, columns: { '安排/日常运转': 'base' } }]),
    ['role corrections[0].columns["安排/日常运转"] "base"'],
  ],
  [
    'an empty title and a number among the headers',
    file([{ ...RULE, title: ' ', headers: ['合计', 3] }]),
    ['text corrections[0].title " "', 'text corrections[0].headers[1] 3'],
  ],
  ['an unknown key', file([{ ...RULE, colums: {} }]), ['unknown-key corrections[0].colums']],
  ['nothing to know the form by', file([{ layout: 'expenditure-summary' }]), ['nameless corrections[0]']],
  ['nothing to correct', file([{ title: '用款计划表' }]), ['empty corrections[0]']],
];

describe.each(READERS)('%s', (_, read) => {
  test('reads what is written', () => {
    expect(read(writeLayoutFile([RULE]))).toEqual({ kind: 'read', rules: [RULE] });
    expect(read(`\ufeff${writeLayoutFile([])}`)).toEqual({ kind: 'read', rules: [] });
  });

  test.each(WRONG)('points to %s', (_name, content, places) => {
    const result = read(content);
    expect(
      result.kind === 'wrong'
        ? result.problems.map(({ place, kind, given }) => `${kind} ${place}${given === undefined ? '' : ` ${given}`}`)
        : [],
    ).toEqual(places);
  });
});

test('says in both languages where the file is wrong', () => {
  const result = parseLayoutFile(file([{ ...RULE, layout: 'x' }]));
  const { zh, en } = saysWrong('版式.json', result.kind === 'wrong' ? result.problems : []);
  expect(zh).toBe(
    '版式.json：版式文件有误：corrections[0].layout 应为公开表的代号，如 expenditure-summary、final-revenue-summary，文件中是 "x"。',
  );
  expect(en).toContain('corrections[0].layout must be the id of a disclosure table');
});
