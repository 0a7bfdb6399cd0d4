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
];
