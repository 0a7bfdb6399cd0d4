import type { PrintedForm } from './form';

export const PROJECT_FORMS: readonly PrintedForm[] = [
  {
    name: 'units above their projects, in the column of project names',
    drawn: `
项目支出表
|||单位：万元
项目名称|合计|一般公共预算|政府性基金预算
合计|100.00|80.00|20.00
青石县教育局机关|60.00|40.00|20.00
校舍维修|40.00|20.00|20.00
教师培训|20.00|20.00|
青石县第三小学|40.00|40.00|
营养改善|30.00|30.00|
设备购置|10.00|10.00|`,
    layout: 'project-expenditure',
    shape: 'main: total general-public government-fund × 7',
  },
  {
    name: 'units and projects named in one column',
    drawn: `
项目支出表
|||||单位：万元
单位编码|单位名称（项目名称）|类型|合计|财政拨款|单位资金
|合计||100.00|80.00|20.00
'401001|青石县教育局机关||60.00|40.00|20.00
|校舍维修|特定目标类|40.00|20.00|20.00
|教师培训|特定目标类|20.00|20.00|
'401002|青石县第三小学||40.00|40.00|
|营养改善|特定目标类|30.00|30.00|
|设备购置|特定目标类|10.00|10.00|`,
    layout: 'project-expenditure',
    shape: 'main: total fiscal-appropriation own-funds × 7',
  },
  {
    name: 'a kind of projects above a single one, 单位资金 by source',
    drawn: `
项目支出表
||||||||||||单位：万元
类型|项目名称|项目单位|合计|本年拨款|||财政专户管理资金|单位资金||||
||||一般公共预算|政府性基金预算|国有资本经营预算||事业收入|上级补助收入|附属单位上缴收入|事业单位经营收入|其他资金
合计|||130.00|100.00|||20.00|5.00||||5.00
特定目标类|||90.00|60.00|||20.00|5.00||||5.00
特定目标类|校舍维修|青石区第一中学|90.00|60.00|||20.00|5.00||||5.00
其他运转类|||40.00|40.00||||||||
其他运转类|教师培训|青石区第一中学|40.00|40.00||||||||`,
    layout: 'project-expenditure',
    shape:
      'main: total general-public government-fund state-capital special-account business-revenue superior-subsidy subsidiary-remittance operating-revenue other-revenue × 5',
  },
];
