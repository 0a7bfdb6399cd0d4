import { pairTexts } from '../../../src/hosts/cli/pair-texts';

test.each([
  ['alone in a folder', ['某局.xlsx'], ['公开说明.docx'], [['某局.xlsx', '公开说明.docx']]],
  ['of another year', ['某局2025年.xlsx'], ['某局2024年说明.docx'], []],
  [
    'by their names, whatever else they are called',
    ['附件1：甲局2025年部门预算公开表.xlsx', '乙局2025年度预算公开.xls'],
    ['乙局2025年部门预算公开情况说明.docx', '甲局2025年部门预算编制说明.docx'],
    [
      ['附件1：甲局2025年部门预算公开表.xlsx', '甲局2025年部门预算编制说明.docx'],
      ['乙局2025年度预算公开.xls', '乙局2025年部门预算公开情况说明.docx'],
    ],
  ],
  ['two that fit as well', ['甲局.xlsx', '乙局.xlsx'], ['甲局说明.docx', '甲局情况说明.docx'], []],
  ['names that say nothing', ['预算公开表.xlsx', '决算公开表.xlsx'], ['情况说明.docx'], []],
])('%s', (_, workbooks, documents, expected) => {
  const { texts, alone } = pairTexts(workbooks, documents);
  expect([...texts].sort()).toEqual([...expected].sort());
  expect(alone).toEqual(documents.filter((file) => ![...texts.values()].includes(file)));
});
