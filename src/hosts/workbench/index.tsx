import { createRoot } from 'react-dom/client';
import { Shell } from '../../taskpane/Shell';
import { Workbench } from './Workbench';
import { createWorkbenchHost } from './workbench-host';

const picker = document.createElement('input');
picker.type = 'file';
picker.accept = '.xlsx,.xlsm,.xls,.et,.docx';
const choose = () => picker.click();

const host = createWorkbenchHost(choose);
picker.addEventListener('change', () => {
  const file = picker.files?.[0];
  // The same file may be chosen again after it was mended elsewhere.
  picker.value = '';
  if (file !== undefined) void host.open(file);
});

const root = document.getElementById('root');
if (root !== null) {
  createRoot(root).render(
    <Shell host={host}>
      <Workbench host={host} onOpen={choose} />
    </Shell>,
  );
}

// `?empty` opens the page without the sample.
if (!new URLSearchParams(window.location.search).has('empty'))
  void import('./sample').then(({ sampleFile }) => host.open(sampleFile()));
