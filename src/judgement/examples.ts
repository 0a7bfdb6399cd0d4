/** Small workbooks that show what is read off the figures alone; printed in CHECKS.md and run by its test. */

/** A table of unknown kind whose lines add up across; `total` is the first line's. */
export const acrossSums = (total: string): string => `
# 购买服务
政府购买服务项目明细
||||单位：万元
项目名称|总额|本级承担|上级补助|上年余款
绿化养护|${total}|8.20|4.30|
档案整理|16.85|9.10|5.25|2.50
印刷装订|7.45|3.15|4.30|
网络运维|23.60|14.35|6.15|3.10
培训组织|11.20|6.75|4.45|
合计|71.60|41.55|24.45|5.60`;

/** Two tables of unknown kind that print the same figures under the same names; `repeated` is the copy of 档案整理. */
export const copies = (repeated: string): string => `
# 项目
专项项目安排
|单位：万元
项目名称|安排金额
绿化养护|12.55
档案整理|31.40
印刷装订|7.45
网络运维|23.65
培训组织|11.25
合计|86.30
# 进度
专项项目进度
|单位：万元
项目名称|安排金额
绿化养护|12.55
档案整理|${repeated}
印刷装订|7.45
网络运维|23.65
培训组织|11.25`;

/** A table by code whose project column holds these amounts, from the first class down. */
export const byCode = (projects: readonly string[]): string => {
  const lines = [
    ["'201", '一般公共服务支出', '40.85', '23.25'],
    ["'20103", '政府办公厅（室）及相关机构事务', '25.40', '21.15'],
    ["'20106", '财政事务', '15.45', '2.10'],
    ["'208", '社会保障和就业支出', '19.65', '11.50'],
    ["'20805", '行政事业单位养老支出', '19.65', '11.50'],
    ["'213", '农林水支出', '30.35', '12.15'],
    ["'21303", '水利', '30.35', '12.15'],
  ];
  const body = lines.map((cells, index) => `${cells.join('|')}|${projects[index] ?? ''}`).join('\n');
  return `
# 支出总表
部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
${body}
|合计|90.85|46.90|43.95`;
};

/** Three tables that repeat each other's figures; `unit` is what the last one states. */
export const inUnit = (unit: string): string => `
# 表一
部门支出总表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010301|行政运行|25.40|21.15|4.25
'2010601|行政运行|15.45|2.10|13.35
'2080505|机关事业单位基本养老保险缴费支出|19.65|11.50|8.15
|合计|60.50|34.75|25.75
# 表二
一般公共预算支出表
||||单位：万元
科目编码|科目名称|合计|基本支出|项目支出
'2010301|行政运行|25.40|21.15|4.25
'2010601|行政运行|15.45|2.10|13.35
'2080505|机关事业单位基本养老保险缴费支出|19.65|11.50|8.15
|合计|60.50|34.75|25.75
# 表三
功能科目明细表
||||单位：${unit}
科目编码|科目名称|合计|基本支出|项目支出
'2010301|行政运行|25.40|21.15|4.25
'2010601|行政运行|15.45|2.10|13.35
'2080505|机关事业单位基本养老保险缴费支出|19.65|11.50|8.15
|合计|60.50|34.75|25.75`;
