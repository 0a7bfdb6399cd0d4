import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { associateRibbon } from '../commands/ribbon';
import { office as en } from '../messages/en/office';
import { office as zh, type OfficeMessages } from '../messages/zh/office';
import { App } from './App';
import { officeHost } from './office-host';

const root = createRoot(document.getElementById('pane') ?? document.body);

/** The pane in Excel: waits for Office, ties the ribbon, shows the application. */
async function start(): Promise<void> {
  const { host: application } = await Office.onReady();
  if (application !== Office.HostType.Excel) return say('notInExcel');
  if (!Office.context.requirements.isSetSupported('ExcelApi', '1.9')) return say('excelTooOld');
  const host = await officeHost();
  // The ribbon and this API come together, with the shared runtime; older Excel opens the pane from its own list.
  if (Office.context.requirements.isSetSupported('SharedRuntime', '1.1')) {
    associateRibbon({ showPane: () => Office.addin.showAsTaskpane(), command: (command) => host.tell({ kind: 'command', command }) });
  }
  root.render(
    <StrictMode>
      <App host={host} />
    </StrictMode>,
  );
}

function say(kind: keyof OfficeMessages): void {
  const messages = navigator.language.toLowerCase().startsWith('zh') ? zh : en;
  const { title, todo } = messages[kind];
  root.render(
    <main className="notice">
      <h1>{title}</h1>
      <p>{todo}</p>
    </main>,
  );
}

start().catch(() => say('notStarted'));
