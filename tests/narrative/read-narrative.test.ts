import { readNarrative } from '../../src/narrative/read-narrative';
import { LABELLED } from './support/labelled';
import { statementsIn } from './support/statements';

const count = (statements: readonly string[]) => {
  const counts = new Map<string, number>();
  for (const statement of statements) counts.set(statement, (counts.get(statement) ?? 0) + 1);
  return counts;
};

describe('statements labelled by hand', () => {
  const results = LABELLED.map(([text, labelled]) => {
    // Parts of reasons and counts are told by their relations.
    const labels = labelled.filter((label) => !/ 因 |^#/.test(label));
    const read = count(statementsIn(readNarrative(text)));
    const wanted = count(labels);
    const right = [...wanted].reduce((sum, [label, times]) => sum + Math.min(times, read.get(label) ?? 0), 0);
    const all = [...read.values()].reduce((sum, times) => sum + times, 0);
    return {
      text,
      wanted: labels.length,
      right,
      read: all,
      missed: labels.filter((label) => !read.has(label)),
      invented: [...read.keys()].filter((each) => !wanted.has(each)),
    };
  });
  const total = (of: 'wanted' | 'right' | 'read') => results.reduce((sum, each) => sum + each[of], 0);

  test('are nearly two hundred', () => expect(total('wanted')).toBeGreaterThanOrEqual(190));

  test('are read with a precision and a recall of 90 %', () => {
    expect(total('right') / total('read')).toBeGreaterThanOrEqual(0.9);
    expect(total('right') / total('wanted')).toBeGreaterThanOrEqual(0.9);
  });
});

describe('places', () => {
  test('point into the text as it was typed', () => {
    const text = '一、 收入 \n 基本支出 １２．５ 万元，占 ２５ ％，比上年减少 3 万元。';
    const narrative = readNarrative(text);
    const [passage] = narrative.passages;
    const quotes = [passage!.levels[0]!.place, passage!.share!.place, passage!.share!.clause].map(({ start, length }) =>
      text.slice(start, start + length),
    );
    expect(quotes).toEqual(['１２．５ 万元', '２５ ％', '占 ２５ ％']);
    expect(passage!.levels[0]!.place.quote).toBe('１２．５ 万元');
  });
});

describe('numbers', () => {
  test('that state nothing of the budget are no figures', () => {
    const text =
      '一、2021年情况\n（1）基本支出12万元，占9.5%，第3条、沪府〔2024〕3号，50万元以上设备2台，卫生健康支出（210）3万元，另有77。';
    expect(readNarrative(text).figures.all.map(({ text: printed, role }) => `${printed} ${role}`)).toEqual([
      '12万元 level',
      '9.5% share',
      '2台 count',
      '3万元 level',
    ]);
  });

  test('of a pasted table are cells, not statements', () => {
    const { passages, figures } = readNarrative(
      '表三：\n\t208\n\t05\n\t事业运行\n\t208.73\n\t208.73\n\n基本支出12万元。',
    );
    expect(passages).toHaveLength(1);
    expect(figures.all).toHaveLength(1);
  });
});

describe('enumerations', () => {
  test('know their whole and their parts, over paragraphs', () => {
    const { enumerations, passages } = readNarrative(
      '支出预算60万元，其中：\n基本支出50万元，比上年增加2万元。\n项目支出10万元。\n',
    );
    const name = (index: number | undefined) => (index === undefined ? undefined : passages[index]?.subject.fact);
    expect(enumerations.map(({ whole, parts, marker }) => [marker, name(whole), parts.map(name)])).toEqual([
      ['of-which', 'expenditure', ['basic', 'project']],
    ]);
  });

  test('inside an enumeration keep apart', () => {
    const { enumerations, passages } = readNarrative(
      '“三公”经费9万元，其中：公务用车购置及运行费8万元，其中：公务用车购置费5万元，公务用车运行费3万元；公务接待费1万元。',
    );
    const name = (index: number | undefined) => (index === undefined ? undefined : passages[index]?.subject.fact);
    expect(enumerations.map(({ whole, parts }) => [name(whole), parts.map(name)])).toEqual([
      ['three-public', ['vehicles', 'hospitality']],
      ['vehicles', ['vehicle-purchase', 'vehicle-running']],
    ]);
  });
});
