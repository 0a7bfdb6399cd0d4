import type { PrintedForm } from './form';

export const THREE_PUBLIC_FORMS: readonly PrintedForm[] = [
  {
    name: 'a line for each year, with remarks',
    drawn: `
“三公”经费支出情况表
|||||||单位：万元
年度|合计|因公出国（境）费|公务接待费|公务用车购置及运行费|||备注
||||小计|公务用车购置费|公务用车运行费|
2023年|20.00|5.00|3.00|12.00|4.00|8.00|
2024年|21.00|5.00|3.00|13.00|5.00|8.00|
2025年|18.00|5.00|3.00|10.00|2.00|8.00|`,
    layout: 'three-public-expenses',
    shape: 'main: total overseas hospitality vehicles vehicle-purchase vehicle-running × 3',
  },
  {
    name: 'a line for each year, with the change and its rate',
    drawn: `
“三公”经费支出情况表
||||||单位：万元
年度|合计|因公出国（境）费|公务接待费|公务用车购置及运行费||
||||小计|公务用车购置费|公务用车运行费
2024年预算数|21.00|5.00|3.00|13.00|5.00|8.00
2025年预算数|18.00|5.00|3.00|10.00|2.00|8.00
增减额|-3.00|||-3.00|-3.00|
增减率|-14.29%|||-23.08%|-60.00%|`,
    layout: 'three-public-expenses',
    shape: 'main: total overseas hospitality vehicles vehicle-purchase vehicle-running × 4',
  },
  {
    name: 'printed downwards with other money beside two budgets',
    drawn: `
“三公”经费支出预算表
||||单位：万元
项目|合计|一般公共预算|政府性基金预算|其他资金
合计|60.00|40.00|15.00|5.00
一、因公出国（境）费|20.00|20.00||
二、公务接待费|10.00|5.00||5.00
三、公务用车购置及运行费|30.00|15.00|15.00|
其中：公务用车购置费|20.00|5.00|15.00|
公务用车运行费|10.00|10.00||`,
    layout: 'three-public-expenses',
    shape: 'main: total overseas hospitality vehicles vehicle-purchase vehicle-running × 4',
  },
  {
    name: 'printed downwards, 财政拨款 divided by budget',
    drawn: `
“三公”经费支出预算表
|||||单位：万元
项目|合计|财政拨款|||其他资金
||小计|一般公共预算|政府性基金预算|
合计|60.00|55.00|40.00|15.00|5.00
一、因公出国（境）费|20.00|20.00|20.00||
二、公务接待费|10.00|5.00|5.00||5.00
三、公务用车购置及运行费|30.00|30.00|15.00|15.00|
其中：公务用车购置费|20.00|20.00|5.00|15.00|
公务用车运行费|10.00|10.00|10.00||`,
    layout: 'three-public-expenses',
    shape: 'main: total overseas hospitality vehicles vehicle-purchase vehicle-running × 5',
  },
  {
    name: 'last year and this year as totals beside the items of this year',
    drawn: `
一般公共预算财政拨款“三公”经费支出预算表
||||||||单位：万元
单位名称|2024年“三公”经费财政拨款预算总额|2025年“三公”经费财政拨款预算总额|2025年“三公”经费财政拨款预算|||||
|||因公出国（境）费用|公务接待费|公务用车购置和运行维护费|||
|||||小计|公务用车购置费|公务用车运行维护费|
青石区档案局|20.00|18.00|5.00|5.00|8.00||8.00`,
    layout: 'three-public-expenses',
    shape: 'main last-year: total × 1; main: total overseas hospitality vehicles vehicle-purchase vehicle-running × 1',
    unchecked: ['B6'],
  },
  {
    name: 'final account of last year beside two budgets, with the change',
    drawn: `
“三公”经费预算表
||||||单位：万元
项目|2024年预算数|2024年决算数|2025年预算数|2025年预算比2024年预算增减额|增减%|备注
合计|20.00|15.00|18.00|-2.00|-10%|
1.因公出国（境）费用|5.00|2.00|5.00|||
2.公务接待费|5.00|4.00|5.00|||
3.公务用车费|10.00|9.00|8.00|-2.00|-20%|
其中：（1）公务用车运行维护费|10.00|9.00|8.00|-2.00|-20%|
（2）公务用车购置||||||`,
    layout: 'three-public-expenses',
    shape:
      'main last-year: total overseas hospitality vehicles vehicle-running vehicle-purchase × 2; main budget: total overseas hospitality vehicles vehicle-running vehicle-purchase × 1; main: total overseas hospitality vehicles vehicle-running vehicle-purchase × 2',
  },
  {
    name: '合计 of 三公经费, 会议费 and 培训费',
    drawn: `
一般公共预算拨款“三公”经费及会议费、培训费支出预算表
|||||||||单位：万元
单位编码|单位名称|2025年|||||||
||合计|一般公共预算拨款安排的“三公”经费预算||||||会议费|培训费
|||小计|因公出国（境）费用|公务接待费|公务用车购置及运行维护费||||
||||||小计|公务用车购置费|公务用车运行维护费||
|合计|25.00|18.00|5.00|5.00|8.00||8.00|3.00|4.00
'401001|青石县档案局|25.00|18.00|5.00|5.00|8.00||8.00|3.00|4.00`,
    layout: 'three-public-expenses',
    shape:
      'main: grand-total total overseas hospitality vehicles vehicle-purchase vehicle-running meetings training × 2',
  },
  {
    name: '总计 of all behind the group of 三公经费',
    drawn: `
“三公”经费、会议费和培训费支出情况表
|||||||||单位：万元
项目|“三公”经费||||||会议费|培训费|总计
|合计|因公出国（境）费|公务用车购置费|公务用车运行维护费|公务用车购置及运行费小计|公务接待费|||
2025年预算数|18.00|5.00||8.00|8.00|5.00|3.00|4.00|25.00`,
    layout: 'three-public-expenses',
    shape:
      'main: total overseas vehicle-purchase vehicle-running vehicles hospitality meetings training grand-total × 1',
  },
  {
    name: '合计 of all above 三公经费小计, printed downwards',
    drawn: `
“三公”经费、会议费、培训费支出预算表
||单位：万元
项目|2024年预算数|2025年预算数
合计|27.00|25.00
一、“三公”经费小计|20.00|18.00
（一）因公出国（境）费|5.00|5.00
（二）公务接待费|5.00|5.00
（三）公务用车购置及运行费|10.00|8.00
1.公务用车购置费||
2.公务用车运行费|10.00|8.00
二、会议费|3.00|3.00
三、培训费|4.00|4.00`,
    layout: 'three-public-expenses',
    shape:
      'main last-year: grand-total total overseas hospitality vehicles vehicle-purchase vehicle-running meetings training × 1; main budget: grand-total total overseas hospitality vehicles vehicle-purchase vehicle-running meetings training × 1',
  },
  {
    name: 'changes grouped by what they are against',
    drawn: `
一般公共预算财政拨款“三公”经费支出决算表
||||||||单位：万元
项目|2024年决算数|2025年预算数|2025年决算数|决算比预算增减||比上年增减|
||||金额|%|金额|%
合计|16.00|20.00|15.00|-5.00|-25.00|-1.00|-6.25
因公出国（境）费|2.00|5.00|2.00|-3.00|-60.00||
公务接待费|4.00|5.00|4.00|-1.00|-20.00||
公务用车购置及运行维护费|10.00|10.00|9.00|-1.00|-10.00|-1.00|-10.00
其中：公务用车购置费||||||| 
公务用车运行维护费|10.00|10.00|9.00|-1.00|-10.00|-1.00|-10.00`,
    layout: 'final-three-public-expenses',
    shape:
      'main last-year: total overseas hospitality vehicles vehicle-purchase vehicle-running × 1; main budget: total overseas hospitality vehicles vehicle-purchase vehicle-running × 1; main final: total overseas hospitality vehicles vehicle-purchase vehicle-running × 1; main: total overseas hospitality vehicles vehicle-purchase vehicle-running × 4',
    unchecked: ['F5', 'F6', 'F7', 'F8', 'F10', 'H5', 'H8', 'H10'],
  },
  {
    name: 'items printed downwards in two lists side by side',
    drawn: `
“三公”经费预算表
|||单位：万元
项目|2025年预算数|项目|2025年预算数
“三公”经费合计|18.00|三、公务用车购置及运行费|8.00
一、因公出国（境）费|5.00|1.公务用车购置费|
二、公务接待费|5.00|2.公务用车运行费|8.00`,
    layout: 'three-public-expenses',
    shape: 'main: total overseas hospitality vehicles vehicle-purchase vehicle-running × 1',
  },
  {
    name: '其中：财政拨款 beside each year, and 购置费 without its vehicles',
    drawn: `
部门“三公”经费预算表
||||单位：万元
项目|2024年预算|其中：财政拨款|2025年预算|其中：财政拨款
合计|20.00|18.00|18.00|16.00
因公出国（境）费|5.00|5.00|5.00|5.00
公务接待费|5.00|3.00|5.00|3.00
公务用车购置及运行维护费|10.00|10.00|8.00|8.00
其中：购置费||||
运行维护费|10.00|10.00|8.00|8.00`,
    layout: 'three-public-expenses',
    shape:
      'main last-year: total overseas hospitality vehicles vehicle-purchase vehicle-running × 1; main: total overseas hospitality vehicles vehicle-purchase vehicle-running × 2; main budget: total overseas hospitality vehicles vehicle-purchase vehicle-running × 1',
  },
  {
    name: 'final accounts of earlier years in a budget',
    drawn: `
一般公共预算“三公”经费支出表
||||单位：万元
“三公”经费支出项目|2023年决算数|2024年预算数|2025年预算数
合计|16.00|20.00|18.00
一、因公出国(境)费用|2.00|5.00|5.00
二、公务用车购置及运行费|10.00|10.00|8.00
1.公务用车购置费|||
2.公务用车运行费|10.00|10.00|8.00
三、公务接待费|4.00|5.00|5.00`,
    layout: 'three-public-expenses',
    shape:
      'main last-year: total overseas vehicles vehicle-purchase vehicle-running hospitality × 2; main budget: total overseas vehicles vehicle-purchase vehicle-running hospitality × 1',
  },
  {
    name: '预算数 and 决算数 as lines, with counts below each item',
    drawn: `
财政拨款“三公”经费支出决算表
|||||||||||||单位：万元
项目|合计|因公出国（境）费||||公务用车购置及运行费|||公务接待费|
||小计|团组数|人次数||小计|购置费|运行费|小计|接待批次
预算数|20.00|5.00|1|3||10.00||10.00|5.00|
决算数|16.00|2.00|1|2||10.00||10.00|4.00|20`,
    layout: 'final-three-public-expenses',
    shape: 'main: total overseas count count vehicles vehicle-purchase vehicle-running hospitality count × 2',
    unchecked: ['D5', 'E5', 'D6', 'E6', 'K6'],
  },
];
