import type { PrintedForm } from './form';

export const SUMMARY_FORMS: readonly PrintedForm[] = [
  {
    name: '小计 of the year with what earlier years left below it',
    drawn: `
部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、一般公共预算拨款收入|250.00|一、教育支出|330.00
二、事业收入|20.00||
三、其他收入|30.00||
小计|300.00|小计|330.00
四、使用非财政拨款结余|10.00|结转下年|
五、上年结转|20.00||
收入总计|330.00|支出总计|330.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 7; expenditure: total × 4',
  },
  {
    name: '上年结转 divided by 其中： below 本年收入合计',
    drawn: `
收支预算总表
|||单位：元
收入||支出|
项目|预算数|项目|预算数
一、财政拨款收入|900|一、社会保障和就业支出|100
二、事业收入|50|二、卫生健康支出|50
三、上级补助收入||三、教育支出|820
四、附属单位上缴收入|||
五、事业单位经营收入|||
六、其他收入|10||
本年收入合计|960|本年支出合计|970
使用非财政拨款结余|15||
上年结转|5|结转下年|10
其中：财政拨款结转|3||
非财政拨款结转|2||
收入总计|980|支出总计|980`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 12; expenditure: total × 6',
  },
  {
    name: '上年结转结余 over sources numbered afresh',
    drawn: `
收支预算总表
|||单位：元
收入||支出|
项目|预算数|项目|预算数
一、本年收入|960|一、本年支出|970
（一）一般公共预算拨款收入|900|（一）社会保障和就业支出|100
（二）事业收入|50|（二）卫生健康支出|50
（三）其他收入|10|（三）教育支出|820
二、上年结转结余|15||
（一）一般公共预算拨款收入|10||
（二）其他资金|5||
三、使用非财政拨款结余|5|二、年终结转结余|10
收入总计|980|支出总计|980`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 9; expenditure: total × 6',
  },
  {
    name: '使用非财政拨款结余 below the group of 上年结转结余',
    drawn: `
收入总表
merges: C3:C4 D3:H3 I3:L3
|||||||||||单位：万元
科目编码|科目名称|合计|本年收入|||||上年结转结余|||
|||小计|一般公共预算|政府性基金预算|事业收入|其他收入|小计|一般公共预算|政府性基金预算|使用非财政拨款结余
'2050202|小学教育|300.00|250.00|200.00|20.00|25.00|5.00|50.00|30.00|10.00|10.00
合计||300.00|250.00|200.00|20.00|25.00|5.00|50.00|30.00|10.00|10.00`,
    layout: 'revenue-summary',
    shape: 'main: total year-revenue general-public government-fund business-revenue other-revenue prior-carry-over opening-general-public opening-government-fund surplus-used × 2',
  },
  {
    name: '使用非财政拨款结余 below the group of 本年收入',
    drawn: `
部门收入总表
merges: 
|||||||||单位：万元
科目编码|科目名称|合计|本年收入|||||上年结转结余||
|||小计|一般公共预算|事业收入|其他收入|使用非财政拨款结余|小计|财政拨款结转|非财政拨款结转
'2050202|小学教育|300.00|250.00|200.00|20.00|25.00|5.00|50.00|30.00|20.00
合计||300.00|250.00|200.00|20.00|25.00|5.00|50.00|30.00|20.00`,
    layout: 'revenue-summary',
    shape: 'main: total year-revenue general-public business-revenue other-revenue surplus-used prior-carry-over prior-carry-over prior-carry-over × 2',
  },
  {
    name: '本年收入小计 beside its sources, without a group',
    drawn: `
部门收入总表
|||||||||单位：万元
科目编码|科目名称|合计|本年收入小计|财政拨款收入|事业收入|其他收入|使用非财政拨款结余|上年结转
'2050202|小学教育|300.00|250.00|205.00|20.00|25.00|20.00|30.00
合计||300.00|250.00|205.00|20.00|25.00|20.00|30.00`,
    layout: 'revenue-summary',
    shape: 'main: total year-revenue fiscal-appropriation business-revenue other-revenue surplus-used prior-carry-over × 2',
  },
  {
    name: '单位资金 over the sources numbered below it',
    drawn: `
部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、一般公共预算拨款收入|200.00|一、教育支出|250.00
二、政府性基金预算拨款收入|10.00|二、城乡社区支出|20.00
三、国有资本经营预算拨款收入|||
四、财政专户管理资金收入|20.00||
五、单位资金|40.00||
（一）事业收入|10.00||
（二）事业单位经营收入|5.00||
（三）上级补助收入|15.00||
（四）附属单位上缴收入|||
（五）其他收入|10.00||
本年收入合计|270.00|本年支出合计|270.00
上年结转结余||结转下年|
收入总计|270.00|支出总计|270.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 13; expenditure: total × 5',
  },
  {
    name: '单位资金 over sources without numbers',
    drawn: `
部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、一般公共预算拨款收入|200.00|一、教育支出|250.00
二、政府性基金预算拨款收入|10.00|二、城乡社区支出|20.00
三、财政专户管理资金收入|20.00||
四、单位资金收入|40.00||
事业收入|10.00||
事业单位经营收入|5.00||
上级补助收入|15.00||
其他收入|10.00||
本年收入合计|270.00|本年支出合计|270.00
上年结转结余||结转下年|
收入总计|270.00|支出总计|270.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 11; expenditure: total × 5',
  },
  {
    name: '单位资金 with 其中： before one source and the next',
    drawn: `
部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、财政拨款收入|210.00|一、教育支出|250.00
其中：一般公共预算拨款|200.00|二、城乡社区支出|20.00
政府性基金预算拨款|10.00||
二、财政专户管理资金收入|20.00||
三、单位资金|40.00||
其中：事业收入|10.00||
其他收入|30.00||
本年收入合计|270.00|本年支出合计|270.00
收入总计|270.00|支出总计|270.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 9; expenditure: total × 4',
    unchecked: ['B10', 'B11'],
  },
  {
    name: '其他资金 over 其他收入 and other sources',
    drawn: `
收支总体情况表
|||单位：万元
收入||支出|
项目|2025年预算|项目|2025年预算
一、预算拨款|210.00|一、基本支出|150.00
一般公共预算拨款|200.00|二、项目支出|90.00
政府性基金预算拨款|10.00|三、事业单位经营支出|30.00
国有资本经营预算拨款|||
二、财政专户拨款|20.00||
三、其他资金|40.00||
事业收入|10.00||
上级补助收入|20.00||
其他收入|10.00||
本年收入合计|270.00|本年支出合计|270.00
四、上年结转||四、结转下年|
收入总计|270.00|支出总计|270.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 12; expenditure: total × 6',
  },
  {
    name: '事业收入 with 其中： the money of 财政专户',
    drawn: `
部门收支总表
|||单位：万元
收入||支出|
项目|预算数|项目|预算数
一、财政拨款收入|210.00|一、教育支出|250.00
二、事业收入|30.00|二、城乡社区支出|20.00
其中：财政专户管理资金|20.00||
三、事业单位经营收入|||
四、其他收入|30.00||
本年收入合计|270.00|本年支出合计|270.00
收入总计|270.00|支出总计|270.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 7; expenditure: total × 4',
    unchecked: ['B7'],
  },
  {
    name: 'sources of three levels, with 上年结转结余 of two',
    drawn: `
收支总表
|||单位：万元
收入||支出|
项目|预算数|项目（按功能分类）|预算数
一、本年收入|270.00|一、本年支出|270.00
（一）财政拨款收入|210.00|（一）教育支出|250.00
1.一般公共预算|200.00|（二）城乡社区支出|20.00
2.政府性基金预算|10.00||
3.国有资本经营预算|||
（二）财政专户管理资金收入|20.00||
（三）单位资金收入|40.00||
1.事业收入|10.00||
2.上级补助收入|20.00||
3.其他收入|10.00||
二、上年结转结余|5.00|二、年终结转结余|5.00
（一）财政拨款结转|3.00||
1.一般公共预算|3.00||
2.政府性基金预算|||
（二）单位资金结余|2.00||
收入总计|275.00|支出总计|275.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 16; expenditure: total × 5',
    unchecked: ['B17'],
  },
  {
    name: 'kinds of expenditure over economic classes',
    drawn: `
部门收支总表
|||单位：万元
收入||支出|
项目|金额|项目|金额
一、一般公共预算拨款|210.00|一、基本支出|180.00
经费拨款|200.00|工资福利支出|140.00
纳入一般公共预算管理的非税收入拨款|10.00|商品和服务支出|30.00
二、政府性基金拨款||对个人和家庭的补助|10.00
三、纳入专户管理的非税收入拨款|20.00|二、项目支出|90.00
四、上级补助收入||按项目管理的商品和服务支出|60.00
五、事业单位经营收入||按项目管理的对企业补助|30.00
六、其他收入|40.00|三、上缴上级支出|
本年收入合计|270.00|本年支出合计|270.00
七、上年结转||四、结转下年|
收入总计|270.00|支出总计|270.00`,
    layout: 'revenue-expenditure-summary',
    shape: 'revenue: total × 11; expenditure: total × 11',
    unchecked: ['B6', 'B7', 'D10', 'D11'],
  },
];
