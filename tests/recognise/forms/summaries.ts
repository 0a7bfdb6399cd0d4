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
];
