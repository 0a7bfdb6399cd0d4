import type { PaneHost } from '../app/host';
import { Pane } from './Pane';
import { Shell } from './Shell';

/** The pane as Excel shows it: alone in its window. */
export function App({ host }: { readonly host: PaneHost }) {
  return (
    <Shell host={host}>
      <Pane host={host} />
    </Shell>
  );
}
