import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { associateRibbon } from './commands';
import { office as en } from '../../messages/en/office';
import { office as zh, type OfficeMessages } from '../../messages/zh/office';
import { App } from '../../taskpane/App';
import { officeHost } from './office-host';

const root = createRoot(document.getElementById('pane') ?? document.body);

/** The pane in Excel: waits for Office, ties the ribbon, shows the application. */
async function start(): Promise<void> {
  const { host: application } = await Office.onReady();
  // Outside Excel office.js answers with no application at all, whatever its types say.
  if (application !== Office.HostType.Excel) {
    say('notInExcel');
    return;
  }
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) {
    say('excelTooOld');
    return;
  }
  // The ribbon and the means to show the pane come together, with the shared runtime; without it the pane is opened from Excel's own list.
  const hasRibbon = Office.context.requirements.isSetSupported('SharedRuntime', '1.1');
  const showPane = async () => {
    if (hasRibbon) await Office.addin.showAsTaskpane();
  };
  // Excel starts this page because a button was pressed: the buttons must be tied before anything is waited for.
  const starting = officeHost(showPane);
  if (hasRibbon)
    associateRibbon({ showPane, command: async (command) => (await starting).tell({ kind: 'command', command }) });
  const host = await starting;
  root.render(
    <StrictMode>
      <App host={host} />
    </StrictMode>,
  );
}

function say(kind: keyof OfficeMessages): void {
  const context = Office.context as Office.Context | undefined;
  const language = context?.displayLanguage ?? navigator.language;
  const messages = language.toLowerCase().startsWith('zh') ? zh : en;
  const { title, todo } = messages[kind];
  root.render(
    <main className="notice">
      <h1>{title}</h1>
      <p>{todo}</p>
    </main>,
  );
}

start().catch(() => say('notStarted'));
