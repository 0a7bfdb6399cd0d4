/** What the page says when it cannot become a pane of Excel. */
export const office = {
  notInExcel: {
    title: '请在 Excel 中打开勾稽',
    todo: '这个页面是 Excel 加载项的窗格。请在 Excel 的“开始”选项卡上点“校验”或“打开窗格”。没有 Excel 时，可以改用网页工作台。',
  },
  excelTooOld: {
    title: '这个版本的 Excel 太旧，不能运行勾稽',
    todo: '需要 Excel 2021、Microsoft 365 或网页版 Excel（ExcelApi 1.9）。可以改用网页工作台检查同一个文件。',
  },
  notStarted: {
    title: '勾稽没有启动成功',
    todo: '请关闭窗格再打开一次。如果仍然不行，请把工作簿保存、关闭后重新打开。工作簿没有被改动。',
  },
};

export type OfficeMessages = typeof office;
