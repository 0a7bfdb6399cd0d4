import { reviewJsonSchema, reviewSchema, reviewToJson } from '../../src/report/json';
import { reviewWorkbook } from '../../src/review';
import { sheetOf } from '../support/draw';
import { REVIEW } from '../support/review-fixture';

const json = reviewToJson(REVIEW, 'in/某单位.xlsx', { read: 1, review: 2 });

describe('the JSON of a review', () => {
  it('is what its schema says, and plain JSON', () => {
    expect(reviewSchema.parse(json)).toEqual(json);
    expect(JSON.parse(JSON.stringify(json))).toEqual(json);
    expect(reviewSchema.safeParse({ ...json, other: 1 }).success).toBe(false);
  });

  it('gives amounts as text in the unit of their table', () => {
    const [first, second] = json.findings;
    expect(first?.equation).toEqual({
      text: '表六!C6 201.94 万元 ≠ 表五!D5 2403100 元',
      left: '201.94',
      right: '240.31',
      difference: '-38.37',
      unit: '万元',
    });
    expect(second?.equation?.text).toBe('表六!E6 38.37 ≠ 表六!E4 0.00 + 表六!E5 18.37');
  });

  it('gives every finding of a group the suspects of the group', () => {
    const suspect = {
      sheet: '表六',
      address: 'C6',
      text: '201.94',
      proposed: '240.31',
      why: '改后两个等式成立',
      whyEn: 'two equations hold with it',
    };
    expect(json.findings.map(({ suspects }) => suspects)).toEqual([[suspect], [suspect], undefined]);
    expect(json.findings.map(({ group }) => group)).toEqual(['cause-1', 'cause-1', undefined]);
  });

  it('keeps what was not stated apart from what was', () => {
    expect(json.tables.map(({ unit, year }) => [unit, year])).toEqual([
      ['元', 2021],
      ['万元', null],
    ]);
  });

  it('counts for each part of the workbook the figures that were not checked, and says why', () => {
    expect(json.coverage.map(({ table, figures, inEquations, open }) => [table, figures, inEquations, open])).toEqual([
      [json.tables[0]?.id, 4, 4, []],
      [
        json.tables[1]?.id,
        7,
        2,
        [
          { why: 'no-relation', numbers: 4, ranges: ['C4:D5'] },
          { why: 'refuted', numbers: 1, ranges: ['C6'] },
        ],
      ],
      [null, 4, 0, [{ why: 'unread', numbers: 4, ranges: ['B3:B6'] }]],
    ]);
  });

  it('has a JSON Schema that forbids anything else', () => {
    expect(reviewJsonSchema()).toMatchObject({
      type: 'object',
      additionalProperties: false,
      required: expect.arrayContaining(['file', 'tables', 'findings', 'ms']) as unknown,
    });
  });
});

describe('the JSON of a table', () => {
  const rows = [
    ['在建工程投资完成情况'],
    ['单位：万元'],
    ['工程', '一季度', '二季度', '全年'],
    ['河道整治', '12.50', '7.25', '19.75'],
    ['泵站改造', '30.10', '4.40', '34.50'],
    ['堤防加固', '8.05', '16.35', '24.40'],
    ['合计', '50.65', '28.00', '78.65'],
  ];
  const review = reviewWorkbook({ name: 'a.xlsx', sheets: [sheetOf('附表', rows)] });
  const [table] = reviewToJson(review, 'a.xlsx', { read: 0, review: 0 }).tables;

  it('names its columns by their header words, with what each was taken for', () => {
    expect(table?.columns.map(({ header }) => header)).toEqual(expect.arrayContaining(['一季度', '二季度', '全年']));
  });

  it('gives each relation once, with its proof', () => {
    expect(
      table?.relations.map(({ relation, from, direction, places, holding }) => [
        relation,
        from,
        direction,
        places,
        holding,
      ]),
    ).toEqual(
      expect.arrayContaining([
        ['全年 = 一季度 + 二季度', 'figures', 'across', 4, 4],
        ['合计 = 河道整治 + 泵站改造 + 堤防加固', 'figures', 'down', 3, 3],
      ]),
    );
  });

  it('counts the places that fail', () => {
    const broken = rows.map((row) => row.map((text) => (text === '34.50' ? '43.50' : text)));
    const [wrong] = reviewToJson(reviewWorkbook({ name: 'a.xlsx', sheets: [sheetOf('附表', broken)] }), 'a.xlsx', {
      read: 0,
      review: 0,
    }).tables;
    expect(wrong?.relations.map(({ places, holding, violated }) => [places, holding, violated])).toEqual(
      expect.arrayContaining([[4, 3, 1]]),
    );
  });
});
