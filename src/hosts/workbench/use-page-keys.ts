import { useEffect } from 'react';
import type { WorkbenchHost } from './workbench-host';

/** Ctrl+O, Ctrl+S and Ctrl+Z for the workbook; in a field, undo belongs to the field. */
export function usePageKeys(host: WorkbenchHost, onOpen: () => void): void {
  useEffect(() => {
    const onKey = (event: KeyboardEvent) => {
      if (!(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return;
      const key = event.key.toLowerCase();
      if (key === 'o') onOpen();
      else if (key === 's' && host.state().session !== undefined) void host.save();
      else if (key === 'z' && !(event.target instanceof HTMLInputElement)) void host.undo();
      else return;
      event.preventDefault();
    };
    window.addEventListener('keydown', onKey);
    return () => window.removeEventListener('keydown', onKey);
  }, [host, onOpen]);
}
