import { everyEquation } from '../../src/judgement/judge-relations';
import type { SheetSnapshot } from '../../src/core/snapshot';
import type { DisclosureTable } from '../../src/model/table';
import { reviewWorkbook, type Review } from '../../src/review';
import { sheet, workbook } from '../support/sheet';

/** Forms met in other places, drawn with figures of our own. Each is consistent: any finding of arithmetic would be a false alarm. */
function reviewOf(...sheets: readonly SheetSnapshot[]): Review {
  return reviewWorkbook(workbook(...sheets));
}

function shape(table: DisclosureTable | undefined): string {
  return (table?.lists ?? [])
    .map(
      (list) =>
        `${list.key}${list.measure === undefined ? '' : ` ${list.measure}`}: ${list.columns.map((column) => column.role).join(' ')} × ${list.lines.length}`,
    )
    .join('; ');
}

function arithmetic(review: Review): string[] {
  return review.findings.filter((finding) => finding.judged !== undefined).map((finding) => finding.message.zh);
}

const FORMS: readonly {
  name: string;
  drawn: string;
  merges?: string[];
  sheetName?: string;
  layout: string;
  shape: string;
  holding: number;
}[] = [
  {
    name: 'final expenditure with the total in the row of 类 款 项 and words split over header rows',
    drawn: `
支出决算表
|||||||单位：万元
项目||||本年支出合计|基本支出|项目支出|上缴上级支出|经营支出|对附属单位补助支出
支出功能分类|||科目名称||||||
科目编码|||||||||
'类|'款|'项|合计|30.50|20.50|10.00|||
'201|||一般公共服务支出|30.50|20.50|10.00|||
'201|'06||财政事务|30.50|20.50|10.00|||
'201|'06|'01|行政运行|20.50|20.50||||
'201|'06|'02|一般行政管理事务|10.00||10.00|||`,
    layout: 'final-expenditure-summary',
    shape: 'main: total basic project upper-level-remittance operating-expenditure subsidiary-subsidy × 5',
    holding: 14,
  },
  {
    name: 'final revenue with 决算数 below each source and one growing code',
    drawn: `
收入决算表
公开02表
部门：青石县档案馆||||||||金额单位：万元
项目||本年收入合计|财政拨款收入|上级补助收入|事业收入|经营收入|附属单位上缴收入|其他收入
功能分类科目编码|科目名称|||||||
||决算数|决算数|决算数|决算数|决算数|决算数|决算数
栏次||1|2|3|4|5|6|7
合计||12.30|12.00|||||0.30
'201|一般公共服务支出|12.30|12.00|||||0.30
'20126|档案事务|12.30|12.00|||||0.30
'2012601|行政运行|12.30|12.00|||||0.30`,
    layout: 'final-revenue-summary',
    shape:
      'main: total fiscal-appropriation superior-subsidy business-revenue operating-revenue subsidiary-remittance other-revenue × 4',
    holding: 13,
  },
  {
    name: 'final summary with 行次 columns and a 栏次 row',
    drawn: `
收入支出决算总表
公开01表
部门：东湖区第三小学|||||金额单位：元
收入|||支出||
项目|行次|金额|项目|行次|金额
栏次||1|栏次||2
一、财政拨款收入|1|5,604,000.83|一、一般公共服务支出|30|
二、上级补助收入|2||二、教育支出|31|5,600,000.00
三、事业收入|3|10.00|三、住房保障支出|32|4,010.83
本年收入合计|10|5,604,010.83|本年支出合计|40|5,604,010.83
年初结转和结余|11|5.00|年末结转和结余|41|5.00
总计|12|5,604,015.83|总计|42|5,604,015.83`,
    layout: 'final-revenue-expenditure-summary',
    shape: 'revenue: total × 6; expenditure: total × 6',
    holding: 5,
  },
  {
    name: 'final basic expenditure in two lanes with 类 款 columns each',
    drawn: `
一般公共预算财政拨款基本支出决算表
||||||||单位：万元
经济分类科目编码||科目名称|决算数|经济分类科目编码||科目名称|决算数
'类|'款|||'类|'款||
'301||工资福利支出|30.00|'302||商品和服务支出|4.50
'301|'01|基本工资|20.00|'302|'01|办公费|4.00
'301|'02|津贴补贴|10.00|'302|'17|公务接待费|0.50
'303||对个人和家庭的补助|1.00|'310||资本性支出|2.00
'303|'02|退休费|1.00|'310|'02|办公设备购置|2.00
人员经费合计|||31.00|公用经费合计|||6.50`,
    layout: 'final-basic-expenditure',
    shape: 'main: total × 12',
    holding: 6,
  },
  {
    name: '三公 printed downwards, with last year and with counts that are not money',
    drawn: `
2017年度部门“三公”经费预算情况表
||单位:元
项目|2016年执行数|2017年预算数
一、支出合计|260000|250000
1、因公出国(境)费用||
2、公务接待费|160000|150000
3、公务用车费|100000|100000
其中:(1)公务用车运行维护费|100000|100000
(2)公务用车购置||
二、相关统计数||
1.因公出国(境)团组数(个)||0
2.公务用车保有量(辆)||1
3.公务接待批次(批)||10
4.公务接待人数(人)||500`,
    layout: 'three-public-expenses',
    shape:
      'main last-year: total overseas hospitality vehicles vehicle-running vehicle-purchase unknown count count count count × 1; main budget: total overseas hospitality vehicles vehicle-running vehicle-purchase unknown count count count count × 1',
    holding: 4,
  },
  {
    name: '三公 printed downwards with a 其中 column and outside items',
    drawn: `
2016年财政拨款“三公”经费预算表
||金额单位:万元
项目|2016年预算数|
|小计|其中:公共预算财政拨款
一、“三公”经费合计|21.60|20.00
(一)因公出国(境)费|1.00|1.00
(二)公务接待费|14.80|13.20
(三)公务用车费|5.80|5.80
1.公务用车购置费||
2.公务用车运行维护费|5.80|5.80
二、会议费|7.59|7.59
三、培训费|15.86|15.86`,
    layout: 'three-public-expenses',
    shape: 'main: total overseas hospitality vehicles vehicle-purchase vehicle-running meetings training × 2',
    holding: 4,
  },
  {
    name: '三公 across, running before purchase, without a number or a word for the budget',
    drawn: `
某局2016年“三公”经费预算
财政拨款情况表

||||单位:万元
合 计|因公出国(境)费|公务用车费|||公务接待费
||小 计|公务用车运行维护费|公务用车购置费|
4.70|1.00|2.00|2.00||1.70`,
    merges: ['A5:A6', 'B5:B6', 'C5:E5', 'F5:F6'],
    layout: 'three-public-expenses',
    shape: 'main: total overseas vehicles vehicle-running vehicle-purchase hospitality × 1',
    holding: 2,
  },
  {
    name: 'final 三公 with pairs of 预算数 and 决算数 and 机关运行经费 beside',
    drawn: `
财政拨款“三公”经费支出及机关运行经费决算表
||||||||||||单位：万元
合计||因公出国（境）费||公务用车购置及运行维护费||||||公务接待费||机关运行经费决算数
||||小计||公务用车购置费||公务用车运行维护费||||
预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|预算数|决算数|
8.00|6.50|2.00|1.00|5.00|5.00|3.00|3.00|2.00|2.00|1.00|0.50|88.10`,
    merges: ['A3:B4', 'C3:D4', 'E3:J3', 'K3:L4', 'E4:F4', 'G4:H4', 'I4:J4', 'M3:M5'],
    layout: 'final-three-public-expenses',
    shape:
      'main budget: total overseas vehicles vehicle-purchase vehicle-running hospitality × 1; main final: total overseas vehicles vehicle-purchase vehicle-running hospitality × 1; main: operating-cost × 1',
    holding: 9,
  },
  {
    name: 'expenditure with the total first, one code column and 单位预留机动经费',
    drawn: `
公开03表
2019年部门支出预算总表
部门名称：临江市水利局||||||单位：万元
功能分类科目编码|功能分类科目名称|合计|基本支出|项目支出|单位预留机动经费|结转下年资金
|合计|100.00|60.00|30.00|6.00|4.00
'2130301|行政运行|70.00|60.00||6.00|4.00
'2130305|水利工程建设|30.00||30.00||`,
    layout: 'expenditure-summary',
    shape: 'main: total basic project contingency carried-forward × 3',
    holding: 8,
  },
  {
    name: 'header printed twice, placeholder rows and a total at the foot',
    drawn: `
2026年预算单位收入预算总表
编制单位：南屏县财政局||||||||单位：元
项目||||收入预算||||
功能分类科目编码|||功能分类科目名称|合计|财政拨款收入|事业收入|事业单位\\n经营收入|其他收入
'类|'款|'项||||||
项目||||收入预算||||
功能分类科目编码|||功能分类科目名称|合计|财政拨款收入|事业收入|事业单位\\n经营收入|其他收入
'类|'款|'项||||||
'201|||一般公共服务支出|1,000|900|100||
'201|'06||财政事务|1,000|900|100||
'201|'06|'01|行政运行|1,000|900|100||
…|…|…|…|||||
合计||||1,000|900|100||`,
    merges: ['A3:D3', 'E3:I3', 'A4:C4', 'A6:D6', 'E6:I6', 'A7:C7', 'A13:D13'],
    layout: 'revenue-summary',
    shape: 'main: total fiscal-appropriation business-revenue operating-revenue other-revenue × 4',
    holding: 13,
  },
  {
    name: 'fiscal summary with 本年 and 上年结转 as headings above their parts',
    drawn: `
财政拨款收支总表
部门公开表4
部门：白沙市文化馆||||||单位：万元
收入||支出||||
项目|预算数|项目|合计|一般公共预算|政府性基金预算|国有资本经营预算
一、本年收入|90.00|一、本年支出|95.00|85.00|10.00|
（一）一般公共预算拨款|80.00|（一）一般公共服务支出||||
（二）政府性基金预算拨款|10.00|（二）文化旅游体育与传媒支出|85.00|85.00||
（三）国有资本经营预算拨款||（三）城乡社区支出|10.00||10.00|
二、上年结转|5.00|||||
（一）一般公共预算拨款|5.00|||||
（二）政府性基金预算拨款||||||
||二、结转下年||||
收 入 总 计|95.00|支 出 总 计|95.00|85.00|10.00|`,
    layout: 'fiscal-appropriation-summary',
    shape: 'revenue: total × 8; expenditure: total general-public government-fund state-capital × 6',
    holding: 16,
  },
  {
    name: 'general public budget with last year, this year and the change beside',
    drawn: `
一般公共预算支出表
||||||单位：万元
功能分类科目||2024年执行数|2025年预算数|||2025年预算数比2024年执行数
科目编码|科目名称||小计|基本支出|项目支出|增减额|增减%
'207|文化旅游体育与传媒支出|80.00|85.00|60.00|25.00|5.00|6.25
'20701|文化和旅游|80.00|85.00|60.00|25.00|5.00|6.25
'2070109|群众文化|80.00|85.00|60.00|25.00|5.00|6.25
合计||80.00|85.00|60.00|25.00|5.00|6.25`,
    merges: ['A3:B3', 'C3:C4', 'D3:F3', 'G3:H3', 'A8:B8'],
    layout: 'general-public-expenditure',
    shape: 'main last-year: total × 4; main budget: total basic project × 4; main: change ratio × 4',
    holding: 23,
  },
  {
    name: '三公 with both years across',
    drawn: `
一般公共预算“三公”经费支出表
|||||||||||单位：万元
2024年预算数||||||2025年预算数|||||
合计|因公出国（境）费|公务用车购置及运行费|||公务接待费|合计|因公出国（境）费|公务用车购置及运行费|||公务接待费
||小计|公务用车购置费|公务用车运行费||||小计|公务用车购置费|公务用车运行费|
9.00|3.00|5.00||5.00|1.00|8.00|2.00|5.00||5.00|1.00`,
    merges: ['A3:F3', 'G3:L3', 'A4:A5', 'B4:B5', 'C4:E4', 'F4:F5', 'G4:G5', 'H4:H5', 'I4:K4', 'L4:L5'],
    layout: 'three-public-expenses',
    shape:
      'main last-year: total overseas vehicles vehicle-purchase vehicle-running hospitality × 1; main budget: total overseas vehicles vehicle-purchase vehicle-running hospitality × 1',
    holding: 4,
  },
  {
    name: 'summary with expenditure by kind and money of earlier years',
    drawn: `
部门收支总表
部门：石桥区卫生院|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、财政拨款收入|50.00|一、基本支出|70.00
其中：一般公共预算拨款|50.00|二、项目支出|40.00
二、事业收入|55.00|三、经营支出|
三、其他收入||
本年收入合计|105.00|本年支出合计|110.00
用事业基金弥补收支差额|2.00|结转下年|
上年结转|3.00||
收入总计|110.00|支出总计|110.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 8; expenditure: total × 6',
    holding: 5,
  },
  {
    name: 'revenue with carry-over first and 用事业基金弥补收支差额 last',
    drawn: `
部门收入总表
||||||||||单位：万元
科目编码|科目名称|合计|上年结转|一般公共预算拨款收入|政府性基金预算拨款收入|国有资本经营预算拨款收入|财政专户管理资金收入|事业收入|其他收入|使用非财政拨款结余
'205|教育支出|88.00|3.00|80.00|||2.00|||3.00
'20502|普通教育|88.00|3.00|80.00|||2.00|||3.00
'2050202|小学教育|88.00|3.00|80.00|||2.00|||3.00
合计||88.00|3.00|80.00|||2.00|||3.00`,
    layout: 'revenue-summary',
    shape:
      'main: total prior-carry-over general-public government-fund state-capital special-account business-revenue other-revenue surplus-used × 4',
    holding: 19,
  },
  {
    name: 'final general public budget with 栏次 beside 类 款 项 and codes merged over them',
    drawn: `
一般公共预算财政拨款支出决算表
||||||公开05表
部门：南屏区档案馆||||||金额单位：万元
项目||||本年支出||
功能分类科目编码|||科目名称|小计|基本支出|项目支出
类|款|项|栏次|1|2|3
|||合计|300.00|250.00|50.00
'201|||一般公共服务支出|220.00|170.00|50.00
'20126|||档案事务|220.00|170.00|50.00
'2012601|||行政运行|220.00|170.00|50.00
'208|||社会保障和就业支出|80.00|80.00|
'20805|||行政事业单位养老支出|80.00|80.00|
'2080505|||机关事业单位基本养老保险缴费支出|80.00|80.00|`,
    merges: [
      'A4:D4',
      'E4:G4',
      'A5:C5',
      'A6:A7',
      'B6:B7',
      'C6:C7',
      'A8:C8',
      'A9:C9',
      'A10:C10',
      'A11:C11',
      'A12:C12',
      'A13:C13',
    ],
    layout: 'final-general-public-expenditure',
    shape: 'main: total basic project × 7',
    holding: 20,
  },
  {
    name: 'revenue by unit, the department itself above its units',
    drawn: `
部门收入总表
|||||单位：万元
单位编码|单位名称|合计|一般公共预算|事业收入|其他收入
合计||300.00|250.00|30.00|20.00
'401|青石县教育局|300.00|250.00|30.00|20.00
'401001|青石县教育局本级|180.00|170.00||10.00
'401002|青石县第三小学|120.00|80.00|30.00|10.00`,
    layout: 'revenue-summary',
    shape: 'main: total general-public business-revenue other-revenue × 4',
    holding: 12,
  },
  {
    name: 'basic expenditure by two economic classifications side by side',
    drawn: `
一般公共预算基本支出表
||||||单位：万元
部门预算支出经济分类科目编码|科目名称|政府预算支出经济分类科目编码|科目名称|合计|人员经费|公用经费
'301|工资福利支出|||200.00|200.00|
'30101|基本工资|'50101|工资奖金津补贴|150.00|150.00|
'30102|津贴补贴|'50101|工资奖金津补贴|50.00|50.00|
'302|商品和服务支出|||100.00||100.00
'30201|办公费|'50201|办公经费|100.00||100.00
合计||||300.00|200.00|100.00`,
    layout: 'basic-expenditure',
    shape: 'main: total personnel public × 6',
    holding: 13,
  },
  {
    name: 'sources printed below 本年收入合计 add to 收入总计',
    drawn: `
部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、财政拨款收入|250.00|一、教育支出|345.00
二、事业收入|20.00||
三、其他收入|30.00||
本年收入合计|300.00|本年支出合计|345.00
四、上级补助收入|25.00|结转下年|5.00
五、附属单位上缴收入|5.00||
用事业基金弥补收支差额|10.00||
上年结转、结余|10.00||
收入总计|350.00|支出总计|350.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 9; expenditure: total × 4',
    holding: 5,
  },
  {
    name: 'a 小计 below 单位资金 counts for what stands beside it',
    drawn: `
部门收入总表
|||||||||单位：万元
科目编码|科目名称|合计|一般公共预算|政府性基金预算|单位资金||||
|||||小计|事业收入|事业单位经营收入|上级补助收入|其他收入
'205|教育支出|330.00|270.00|20.00|40.00|10.00|5.00|15.00|10.00
'20502|普通教育|330.00|270.00|20.00|40.00|10.00|5.00|15.00|10.00
'2050202|小学教育|330.00|270.00|20.00|40.00|10.00|5.00|15.00|10.00
合计||330.00|270.00|20.00|40.00|10.00|5.00|15.00|10.00`,
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:J3'],
    layout: 'revenue-summary',
    shape:
      'main: total general-public government-fund own-funds business-revenue operating-revenue superior-subsidy other-revenue × 4',
    holding: 28,
  },
  {
    name: 'a header row of words that are not known, beside cells merged over it, and numbers below',
    drawn: `
部门支出总表
|||||||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出|财政专户管理的支出|单位自筹的支出|||
||||||小计|事业类|经营类|补助类
1|2|3|4|5|6|7|8|9|10
'205|教育支出|300.00|250.00|50.00|||||
'20502|普通教育|300.00|250.00|50.00|||||
'2050202|小学教育|300.00|250.00|50.00|||||
合计||300.00|250.00|50.00|||||`,
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:E4', 'F3:F4', 'G3:J3'],
    layout: 'expenditure-summary',
    shape: 'main: total basic project special-account total unknown unknown unknown × 4',
    holding: 13,
  },
  {
    name: 'final basic expenditure whose 公用经费合计 is merged over two lists',
    drawn: `
一般公共预算财政拨款基本支出决算表
||||||||公开06表
部门：南屏区档案馆||||||||单位：万元
人员经费|||公用经费|||||
科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数
'301|工资福利支出|104.25|'302|商品和服务支出|41.21|'310|资本性支出|
'30101|基本工资|60.25|'30201|办公费|40.00|'31002|办公设备购置|
'30102|津贴补贴|44.00|'30202|印刷费|1.21|||
人员经费合计||104.25|公用经费合计|||||41.21`,
    merges: ['A4:C4', 'D4:I4', 'A9:B9', 'D9:H9'],
    layout: 'final-basic-expenditure',
    shape: 'main: total × 10',
    holding: 4,
  },
  {
    name: 'fiscal appropriation summary that names its budgets in lines only',
    drawn: `
财政拨款收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、本年收入|300.00|一、本年支出|310.00
（一）一般公共预算拨款|280.00|（一）教育支出|290.00
（二）政府性基金预算拨款|20.00|（二）城乡社区支出|20.00
二、上年结转|10.00|二、结转下年|
收入总计|310.00|支出总计|310.00`,
    layout: 'fiscal-appropriation-summary',
    shape: 'revenue: total × 5; expenditure: total × 5',
    holding: 5,
  },
  {
    name: 'summary whose expenditure is split by budget',
    drawn: `
部门收支总体情况表
|||||||单位：万元
收入||支出|||||
项目|金额|项目|合计|一般公共预算|政府性基金|国有资本经营预算|财政专户管理资金
一、一般公共预算拨款|280.00|一、基本支出|200.00|200.00|||
二、政府性基金预算拨款|20.00|二、项目支出|100.00|80.00|20.00||
收入合计|300.00|支出合计|300.00|280.00|20.00||`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 3; expenditure: total general-public government-fund state-capital special-account × 3',
    holding: 5,
  },
  {
    name: 'three lists side by side, the last by use',
    drawn: `
收支总表
||||||公开01表
||||||单位：万元
收入||支出||||
项目|金额|功能分类||支出用途||
||项目|金额|项目|金额|
一、财政拨款收入|300.00|一、教育支出|290.00|一、基本支出|230.00|
二、事业收入|20.00|二、卫生健康支出|30.00|二、项目支出|90.00|
当年收入小计|320.00|当年支出小计|320.00|||
收入合计|320.00|支出合计|320.00|支出合计|320.00|`,
    merges: ['A4:B4', 'C4:F4', 'A5:A6', 'B5:B6', 'C5:D5', 'E5:F5'],
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 4; expenditure: total × 4; main: total × 3',
    holding: 6,
  },
  {
    name: 'final basic expenditure whose foot over two lists has lost its merge',
    drawn: `
一般公共预算财政拨款基本支出决算表
||||||||公开06表
部门：南屏区档案馆||||||||单位：万元
人员经费|||公用经费|||||
科目编码|科目名称|决算数|科目编码|科目名称|决算数|科目编码|科目名称|决算数
'301|工资福利支出|104.25|'302|商品和服务支出|41.21|'310|资本性支出|
'30101|基本工资|60.25|'30201|办公费|40.00|'31002|办公设备购置|
'30102|津贴补贴|44.00|'30202|印刷费|1.21|||
人员经费合计||104.25|公用经费合计|||||41.21`,
    layout: 'final-basic-expenditure',
    shape: 'main: total × 10',
    holding: 4,
  },
  {
    name: 'codes in brackets before the name',
    drawn: `
一般公共预算支出情况表
|||单位：万元
功能科目名称|小计|基本支出|项目支出
[205]教育支出|300.00|250.00|50.00
[20502]普通教育|300.00|250.00|50.00
[2050202]小学教育|300.00|250.00|50.00
合计|300.00|250.00|50.00`,
    layout: 'general-public-expenditure',
    shape: 'main: total basic project × 4',
    holding: 13,
  },
  {
    name: 'project expenditure by unit and type, with money of earlier years',
    drawn: `
项目支出表
||||||||单位：万元
类型|项目名称|项目单位|合计|本年拨款|||财政拨款结转结余|||财政专户管理资金|单位资金
||||一般公共预算|政府性基金预算|国有资本经营预算|一般公共预算|政府性基金预算|国有资本经营预算||
特定目标类|校舍维修|青石县第三小学|40.00|30.00|||10.00||||
其他运转类|教师培训|青石县第三小学|15.00|15.00||||||| 
合计|||55.00|45.00|||10.00||||`,
    merges: ['A3:A4', 'B3:B4', 'C3:C4', 'D3:D4', 'E3:G3', 'H3:J3', 'K3:K4', 'L3:L4'],
    layout: 'project-expenditure',
    shape:
      'main: total general-public government-fund state-capital opening-general-public opening-government-fund opening-state-capital special-account own-funds × 3',
    holding: 6,
  },
  {
    name: 'final statistics that begin with the 三公 items',
    drawn: `
部门决算公开相关信息统计表
|||单位：万元
项目|行次|预算数|决算数
栏次||1|2
一、“三公”经费支出|1|—|—
（一）支出合计|2|12.00|10.00
1．因公出国（境）费|3||
2．公务用车购置及运行维护费|4|8.00|7.00
（1）公务用车购置费|5||
（2）公务用车运行维护费|6|8.00|7.00
3．公务接待费|7|4.00|3.00
（1）国内接待费|8|—|3.00
其中：外事接待费|9|—|1.00
（2）国（境）外接待费|10|—|
（二）相关统计数|11|—|—
1．因公出国（境）团组数（个）|12|—|
2．国内公务接待批次（个）|13|—|20
二、机关运行经费|14|—|55.00
三、国有资产占用情况|15|—|—
（一）车辆数合计（辆）|16|—|3
1．主要领导干部用车|17|—|1
四、政府采购支出信息|18|—|—
（一）政府采购支出合计|19|—|30.00
1．政府采购货物支出|20|—|30.00`,
    layout: 'final-three-public-expenses',
    shape:
      'main budget: unknown total overseas vehicles vehicle-purchase vehicle-running hospitality hospitality-part hospitality-part hospitality-part unknown count count operating-cost outside count outside outside outside outside × 1; main final: unknown total overseas vehicles vehicle-purchase vehicle-running hospitality hospitality-part hospitality-part hospitality-part unknown count count operating-cost outside count outside outside outside outside × 1',
    holding: 7,
  },
  {
    name: 'expenditure divided once more below 本年支出合计',
    drawn: `
部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、一般公共预算拨款收入|250.00|一、一般公共服务支出|220.00
二、事业收入|50.00|二、住房保障支出|80.00
本年收入合计|300.00|本年支出合计|300.00
||其中：基本支出|200.00
||项目支出|100.00
上年结转|10.00|结转下年|10.00
收入总计|310.00|支出总计|310.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 5; expenditure: total × 7',
    holding: 6,
  },
  {
    name: 'units of three levels',
    drawn: `
部门收入总表
|||||单位：万元
单位编码|单位名称|合计|一般公共预算|事业收入|其他收入
合计||300.00|250.00|30.00|20.00
'401|青石县教育局|300.00|250.00|30.00|20.00
'401001|青石县教育局机关|180.00|170.00||10.00
'401002|青石县教研中心|120.00|80.00|30.00|10.00
'40100201|第一站|70.00|40.00|25.00|5.00
'40100202|第二站|50.00|40.00|5.00|5.00`,
    layout: 'revenue-summary',
    shape: 'main: total general-public business-revenue other-revenue × 6',
    holding: 18,
  },
  {
    name: 'columns numbered beside 类 款 项',
    drawn: `
一般公共预算支出表
||||||单位：万元
科目编码|||科目名称|合计|基本支出|项目支出
类|款|项||1|2|3
合计||||300.00|200.00|100.00
'201|||一般公共服务支出|220.00|150.00|70.00
'201|'03||政府办公厅（室）及相关机构事务|220.00|150.00|70.00
'208|||社会保障和就业支出|80.00|50.00|30.00`,
    merges: ['A3:C3', 'D3:D4', 'A5:D5'],
    layout: 'general-public-expenditure',
    shape: 'main: total basic project × 4',
    holding: 10,
  },
  {
    name: 'remarks merged down beside all lines, the first of them blank',
    drawn: `
“三公”经费预算表
||单位：万元
项目|预算数|备注
因公出国（境）费||
公务接待费|6.50|
公务用车购置及运行费|38.00|
其中：公务用车购置费|18.00|
公务用车运行费|20.00|
合计|44.50|`,
    merges: ['C3:C9'],
    layout: 'three-public-expenses',
    shape: 'main: overseas hospitality vehicles vehicle-purchase vehicle-running total × 1',
    holding: 2,
  },
  {
    name: 'sections of lines headed by cells merged over the whole row',
    drawn: `
一般公共预算基本支出表
||单位：万元
科目编码|科目名称|金额
人员经费||
'301|工资福利支出|170.00
'30101|基本工资|170.00
公用经费||
'302|商品和服务支出|30.00
'30201|办公费|30.00
合计||200.00`,
    merges: ['A4:C4', 'A7:C7'],
    layout: 'basic-expenditure',
    shape: 'main: total × 5',
    holding: 3,
  },
];

describe('forms as they are found in other places', () => {
  test.each(FORMS)('$name', ({ drawn, merges, layout, shape: expected, holding, sheetName }) => {
    const review = reviewOf(sheet(sheetName ?? 'Sheet1', drawn, merges));
    expect(review.tables.map((table) => table.layout)).toEqual([layout]);
    expect(shape(review.tables[0])).toBe(expected);
    expect(arithmetic(review)).toEqual([]);
    // What the figures prove besides is another matter: here the form's own sums are counted.
    const stated = everyEquation(review).filter(({ equation }) => !equation.identity.startsWith('evidence-'));
    expect(stated.filter((judged) => judged.verdict.kind === 'holds').length).toBe(holding);
  });
});

describe('two tables of one form', () => {
  const general = `
一般公共预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2050202|小学教育|190.00|170.00|20.00
合计||190.00|170.00|20.00`;
  const basic = (title: string, wages: string) => `
${title}
||||单位：万元
科目编码|科目名称|合计|人员经费|公用经费
'301|工资福利支出|${wages}|${wages}|
合计||${wages}|${wages}|`;

  test('the basic expenditure of all fiscal appropriation is not held against the general public budget', () => {
    const review = reviewOf(
      sheet('公开06', basic('财政拨款基本支出预算表', '200.00')),
      sheet('公开07', general),
      sheet('公开08', basic('一般公共预算基本支出预算表', '170.00')),
    );
    expect(review.tables.map((table) => table.layout)).toEqual([
      'basic-expenditure',
      'general-public-expenditure',
      'basic-expenditure',
    ]);
    expect(arithmetic(review)).toEqual([]);
    expect(review.outcomes.find(({ check }) => check === 'basic-expenditure-total')).toMatchObject({
      outcome: 'holds',
      equations: 1,
    });
  });

  test('nor that of a whole department, which names no budget', () => {
    const review = reviewOf(
      sheet('表五', general),
      sheet('表六', basic('部门基本支出表', '200.00')),
      sheet('表七', basic('一般公共预算基本支出表', '170.00')),
    );
    expect(arithmetic(review)).toEqual([]);
  });

  test('a summary of one budget is added up, but tied to nothing', () => {
    const twoSided = (title: string, amount: string) => `
${title}
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、一般公共预算拨款收入|${amount}|一、教育支出|${amount}
收入总计|${amount}|支出总计|${amount}`;
    const revenue = `
部门收入总表
|||单位：万元
科目编码|科目名称|合计|一般公共预算|事业收入
'2050202|小学教育|300.00|300.00|
合计||300.00|300.00|`;
    const review = reviewOf(
      sheet('1', twoSided('部门收支总表', '300.00')),
      sheet('2', twoSided('政府性基金预算收支总表', '50.00').replace('一般公共预算拨款', '政府性基金')),
      sheet('3', revenue),
    );
    expect(arithmetic(review)).toEqual([]);
    expect(review.outcomes.find(({ check }) => check === 'summary-revenue-total')).toMatchObject({
      outcome: 'holds',
      equations: 1,
    });
  });

  test('alone it is the basic expenditure, and a difference is one', () => {
    const review = reviewOf(sheet('表五', general), sheet('表六', basic('财政拨款基本支出预算表', '200.00')));
    expect(review.outcomes.find(({ check }) => check === 'basic-expenditure-total')).toMatchObject({
      outcome: 'finding',
    });
  });
});

test('a table by economic class is not a project table without its name', () => {
  const review = reviewOf(
    sheet(
      'Sheet1',
      `
支出预算分类汇总表（按部门预算经济分类）
||||||单位：万元
功能科目编码|功能科目名称|合计|工资福利支出|商品和服务支出|对个人和家庭的补助|资本性支出
'2050202|小学教育|300.00|200.00|80.00|10.00|10.00
合计||300.00|200.00|80.00|10.00|10.00`,
    ),
  );
  expect(review.tables.map((table) => table.layout)).not.toContain('project-expenditure');
  expect(arithmetic(review)).toEqual([]);
});

test('a change printed in a column of its own may be below nought', () => {
  const review = reviewOf(
    sheet(
      'Sheet1',
      `
“三公”经费预算表
||||单位：万元
项目|2023年预算数|2024年预算数|增减额|增减率%
合计|12.00|9.00|-3.00|-25.00
一、因公出国（境）费||||
二、公务接待费|4.00|3.00|-1.00|-25.00
三、公务用车购置及运行费|8.00|6.00|-2.00|-25.00
其中：公务用车购置费||||
公务用车运行维护费|8.00|6.00|-2.00|-25.00`,
    ),
  );
  expect(review.tables.map((table) => table.layout)).toEqual(['three-public-expenses']);
  expect(review.findings.filter(({ check, judged }) => check === 'negative-amount' || judged !== undefined)).toEqual(
    [],
  );
  expect(review.notRun.filter(({ check }) => check === 'cross-footing')).toEqual([]);
});
