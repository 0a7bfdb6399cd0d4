import { useSyncExternalStore } from 'react';
import type { WorkbenchHost, WorkbenchState } from './workbench-host';

export function useWorkbench(host: WorkbenchHost): WorkbenchState {
  return useSyncExternalStore(host.subscribe, host.state);
}
