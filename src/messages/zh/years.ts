/** Where the year of a table was read, and in which years a name holds. */
export const years = {
  from: {
    title: '据表题',
    caption: '据表上文字',
    header: '据表头',
    sheet: '据工作表名',
    tables: '据其他表',
    text: '据说明文字',
    file: '据文件名',
  },
  valid: (from: number | undefined, to: number | undefined): string => {
    if (from === undefined) return to === undefined ? '' : `${to} 年及以前`;
    return to === undefined ? `${from} 年起` : `${from}—${to} 年`;
  },
};
