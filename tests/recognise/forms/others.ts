import type { PrintedForm } from './form';

export const OTHER_FORMS: readonly PrintedForm[] = [
  {
    name: '政府采购 printed downwards, by source',
    drawn: `
政府采购预算表
||||单位：万元
采购类别|合计|一般公共预算|政府性基金预算|其他资金
合计|60.00|40.00|15.00|5.00
货物类|20.00|20.00||
工程类|30.00|15.00|15.00|
服务类|10.00|5.00||5.00`,
    layout: 'government-procurement',
    shape: 'main: total goods works services × 4',
  },
  {
    name: '政府采购 printed downwards for two years, with what goes to small firms',
    drawn: `
政府采购情况表
||单位：万元
项目|2024年预算数|2025年预算数
政府采购支出合计|50.00|60.00
一、政府采购货物支出|20.00|20.00
二、政府采购工程支出|25.00|30.00
三、政府采购服务支出|5.00|10.00
其中：授予中小企业合同金额|30.00|35.00`,
    layout: 'government-procurement',
    shape:
      'main last-year: total goods works services outside × 1; main budget: total goods works services outside × 1',
    unchecked: ['B8', 'C8'],
  },
  {
    name: 'general public budget with balances, by code',
    drawn: `
一般公共预算财政拨款收入支出决算表
||||||||||||||单位：万元
科目编码|科目名称|年初结转和结余|||本年收入|||本年支出|||年末结转和结余||
||合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|项目支出|合计|基本支出结转|项目支出结转和结余
合计||10.00|2.00|8.00|100.00|60.00|40.00|95.00|58.00|37.00|15.00|4.00|11.00
'205|教育支出|10.00|2.00|8.00|100.00|60.00|40.00|95.00|58.00|37.00|15.00|4.00|11.00
'20502|普通教育|10.00|2.00|8.00|100.00|60.00|40.00|95.00|58.00|37.00|15.00|4.00|11.00
'2050202|小学教育|10.00|2.00|8.00|100.00|60.00|40.00|95.00|58.00|37.00|15.00|4.00|11.00`,
    layout: 'final-general-public-expenditure',
    shape:
      'main: opening-balance opening-basic opening-project year-revenue revenue-basic revenue-project year-expenditure basic project closing-balance closing-basic closing-project × 4',
  },
  {
    name: 'general public budget with balances, and personnel and public funds',
    drawn: `
一般公共预算财政拨款收入支出决算表
公开05表
merges: 
编制单位：青石县第三小学|||||||||||||||金额单位：元
项目||年初结转和结余|||本年收入|||本年支出|||||年末结转和结余|||
科目编码|科目名称|小计|基本支出结转|项目支出结转和结余|小计|基本支出|项目支出|小计|基本支出|||项目支出|小计|基本支出结转|项目支出结转和结余|
|||||||||小计|人员经费|公用经费|||||
栏次||1|2|3|4|5|6|7|8|9|10|11|12|13|14|
合计||10.00|2.00|8.00|100.00|60.00|40.00|95.00|58.00|50.00|8.00|37.00|15.00|4.00|11.00|
'2050202|小学教育|10.00|2.00|8.00|100.00|60.00|40.00|95.00|58.00|50.00|8.00|37.00|15.00|4.00|11.00|`,
    layout: 'final-general-public-expenditure',
    shape:
      'main: opening-balance opening-basic opening-project year-revenue revenue-basic revenue-project year-expenditure basic personnel public project closing-balance closing-basic closing-project × 2',
  },
  {
    name: 'general public budget with a closing balance of two kinds',
    drawn: `
一般公共预算财政拨款收入支出决算表
merges: C3:E3 F3:H3 I3:K3 L3:O3 N4:O4
|||||||||||||||单位：万元
科目编码|科目名称|年初结转和结余|||本年收入|||本年支出|||年末结转和结余|||
||合计|基本支出结转|项目支出结转和结余|合计|基本支出|项目支出|合计|基本支出|项目支出|合计|基本支出结转|项目支出结转和结余|
|||||||||||||项目支出结转|项目支出结余
合计||10.00|2.00|8.00|100.00|60.00|40.00|95.00|58.00|37.00|15.00|4.00|10.00|1.00
'2050202|小学教育|10.00|2.00|8.00|100.00|60.00|40.00|95.00|58.00|37.00|15.00|4.00|10.00|1.00`,
    layout: 'final-general-public-expenditure',
    shape:
      'main: opening-balance opening-basic opening-project year-revenue revenue-basic revenue-project year-expenditure basic project closing-balance closing-basic closing-project-carried closing-project-surplus × 2',
  },
  {
    name: 'expenditure from the grants of all budgets, by functional code',
    drawn: `
财政拨款支出表（功能科目）
|||||单位：万元
功能分类科目编码|功能分类科目名称|合计|基本支出|项目支出|单位预留机动经费
|合计|100.00|60.00|34.00|6.00
'205|教育支出|100.00|60.00|34.00|6.00
'20502|普通教育|100.00|60.00|34.00|6.00
'2050202|小学教育|100.00|60.00|34.00|6.00`,
    layout: 'fiscal-expenditure',
    shape: 'main: total basic project contingency × 4',
  },
  {
    name: 'revenue summary in one column',
    drawn: `
收入总体情况表
|单位：万元
项目|2025年预算
一、财政拨款|200.00
一般公共预算|180.00
政府性基金预算|20.00
国有资本经营预算|
二、财政专户拨款|10.00
三、其他资金|20.00
事业收入|5.00
事业单位经营收入|5.00
其他收入|10.00
本年收入合计|230.00
上年结转结余|10.00
收入总计|240.00`,
    layout: 'revenue-summary',
    shape: 'revenue: total × 12',
  },
  {
    name: 'expenditure summary in one column, by kind and economic class',
    drawn: `
支出总体情况表
|单位：万元
项目|2025年预算
一、基本支出|150.00
工资福利支出|100.00
商品和服务支出|40.00
对个人和家庭的补助|10.00
二、项目支出|80.00
日常运转类项目|30.00
专项业务类项目|50.00
三、事业单位经营支出|10.00
支出总计|240.00`,
    layout: 'expenditure-summary',
    shape: 'expenditure: total × 9',
    unchecked: ['B9', 'B10'],
  },
  {
    name: '机关运行经费 by economic code',
    drawn: `
机关运行经费预算表
||单位：万元
科目编码|科目名称|预算数
|合计|50.00
'30201|办公费|20.00
'30202|印刷费|10.00
'30207|邮电费|20.00`,
    layout: 'operating-cost',
    shape: 'main: total × 4',
  },
  {
    name: '合计 of final basic expenditure whose merge over three lists was lost',
    drawn: `
一般公共预算财政拨款基本支出决算表
||||||||单位：万元
人员经费|||公用经费|||||
经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数|经济分类科目编码|科目名称|决算数
'301|工资福利支出|700.00|'302|商品和服务支出|60.00|'307|债务利息及费用支出|
'30101|基本工资|400.00|'30201|办公费|40.00|'30701|国内债务付息|
'30102|津贴补贴|300.00|'30202|印刷费|20.00|'310|资本性支出|20.00
'303|对个人和家庭的补助|20.00||||'31002|办公设备购置|20.00
'30302|退休费|20.00|||||| 
人员经费合计||720.00|公用经费合计|||||80.00
合计||||||||800.00`,
    layout: 'final-basic-expenditure',
    shape: 'main: total × 15',
  },
  {
    name: 'units and functional items named in one column',
    drawn: `
部门支出总表
|||||||||单位：万元
科目编码|||单位代码|单位名称（科目）|合计|基本支出|项目支出|上缴上级支出|对附属单位补助支出
类|款|项|||||||
||||合计|900.00|760.00|140.00||
||||青石县教育局|900.00|760.00|140.00||
'205|'02|'03|'105001|初中教育|840.00|700.00|140.00||
'208|'05|'05|'105001|机关事业单位基本养老保险缴费支出|60.00|60.00|||`,
    layout: 'expenditure-summary',
    shape: 'main: total basic project upper-level-remittance subsidiary-subsidy × 4',
  },
  {
    name: '政府采购 by the letters of its catalogue',
    drawn: `
政府采购预算明细表
|||||单位：万元
采购类别|金额
A-货物|50.00
B-工程|30.00
C-服务|20.00
合计|100.00`,
    layout: 'government-procurement',
    shape: 'main: goods works services total × 1',
  },
  {
    name: 'revenue by 部门/单位',
    drawn: `
部门收入总表
||||||||||单位：万元
部门/单位|合计|上年结转结余|财政拨款||||教育收费资金收入|事业收入|事业单位经营收入|其他收入
|||小计|一般公共预算|政府性基金预算|国有资本经营预算||||
合计|900.00|10.00|850.00|830.00|20.00||30.00|||10.00
青石县教育局|900.00|10.00|850.00|830.00|20.00||30.00|||10.00`,
    layout: 'revenue-summary',
    shape:
      'main: total prior-carry-over fiscal-appropriation general-public government-fund state-capital special-account business-revenue operating-revenue other-revenue × 2',
  },
  {
    name: '其中：人员经费 beside 公用经费, without a group',
    drawn: `
一般公共预算支出表
|||||||单位：万元
科目编码|科目名称|合计|基本支出|其中：人员经费|日常公用经费|项目支出
'2050203|初中教育|840.00|700.00|640.00|60.00|140.00
'2080505|养老保险缴费支出|60.00|60.00|60.00||
合计||900.00|760.00|700.00|60.00|140.00`,
    layout: 'general-public-expenditure',
    shape: 'main: total basic personnel public project × 3',
  },
  {
    name: '基本支出 divided by economic class below its 小计',
    drawn: `
支出预算总表
|||||||单位：万元
科目编码|科目名称|总计|基本支出||||项目支出
|||小计|工资福利支出|商品和服务支出|对个人和家庭的补助|
'2050203|初中教育|840.00|700.00|620.00|60.00|20.00|140.00
'2080505|养老保险缴费支出|60.00|60.00|60.00|||
合计||900.00|760.00|680.00|60.00|20.00|140.00`,
    layout: 'expenditure-summary',
    shape: 'main: total basic economic-301 economic-302 economic-303 project × 3',
  },
  {
    name: 'units with codes of their own above functional items',
    drawn: `
一般公共预算支出表
|||||单位：万元
科目编码|单位名称/科目名称|合计|基本支出|项目支出
|合计|900.00|760.00|140.00
'105001|青石县教育局|500.00|400.00|100.00
'2050101|行政运行|400.00|400.00|
'2050199|其他教育管理事务支出|100.00||100.00
'105002|青石县第一中学|400.00|360.00|40.00
'2050203|初中教育|400.00|360.00|40.00`,
    layout: 'general-public-expenditure',
    shape: 'main: total basic project × 6',
  },
];
