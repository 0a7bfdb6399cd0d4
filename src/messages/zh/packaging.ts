/** What `npm run package` and `npm run sideload` say. */
export const packaging = {
  usage: '用法：npm run package -- --url https://主机/文件夹 [--out 文件夹] [--cdn] [--offline]',
  'no-address': (text: string) => `“${text}”不是网址。请给出放置文件的完整地址，例如 https://主机/gouji。`,
  'not-https': (text: string) => `“${text}”不是 https 地址；Excel 只加载 https 的加载项。`,
  'has-query': (text: string) => `“${text}”不能带用户名、问号或井号；请只给出文件夹的地址。`,
  manifestSound: '清单已按本项目的规则检查，没有问题。',
  manifestFaulty: (faults: string) => `清单有问题，Excel 不会接受或会显示错误：\n  ${faults}`,
  microsoftAccepts: '清单已由微软的在线服务检查，予以接受。',
  microsoftRefuses: (issues: string) => `微软的在线服务不接受清单：\n  ${issues}`,
  microsoftUnreachable: (why: string) => `未经微软的在线服务检查：无法连接（${why}）。只按本项目的规则检查过。`,
  microsoftNotAsked: '按 --offline 的要求，未经微软的在线服务检查。',
  building: '正在生成窗格和网页工作台…',
  notOurs: (folder: string) => `“${folder}”已经存在，而且不是本命令生成的；没有改动。请用 --out 指定另一个文件夹。`,
  made: (folder: string, address: string) =>
    `已生成 ${folder}：manifest.xml、web 文件夹和使用说明.html。把 web 的内容放到 ${address}，再按说明加载清单。`,
  noExcel:
    '这台电脑上没有找到桌面版 Excel，无法旁加载。请在装有 Excel 的 Windows 或 Mac 电脑上运行；也可以用 npm run package 生成文件夹，把清单上传到网页版 Excel。',
  certificates:
    '首次运行会请求安装本机开发证书（localhost），请允许；以后可用 npx office-addin-dev-certs uninstall 删除。',
  certificatesFailed: (why: string) => `没有得到开发证书，Excel 不会加载窗格：${why}`,
  portTaken: (port: number) => `端口 ${port} 已被占用，请先关闭占用它的程序。`,
  serving: (address: string) => `窗格在 ${address}，按 Ctrl+C 结束。`,
  registeredWindows: '清单已登记。重新启动 Excel，在“开始”→“加载项”→“更多加载项”→“开发人员加载项”中选择“勾稽”。',
  registeredMac: '清单已放入 Excel 的 wef 文件夹。重新启动 Excel，在“开始”→“加载项”中选择“勾稽”。',
  removed: '清单已撤销登记；重新启动 Excel 后“勾稽”不再出现。',
};

export type PackagingMessages = typeof packaging;
