import { Link } from '@fluentui/react-components';
import { createContext, useContext } from 'react';
import type { Finding } from '../../model/finding';
import { useNarrativeLinkWords } from './link-words';

const StatementContext = createContext<((finding: Finding) => void) | undefined>(undefined);

/** Lets a finding be shown at its place in the text; without a value there is no text to show. */
export const StatementProvider = StatementContext.Provider;

/** From a finding to the statement that it is about. */
export function StatementLink({ finding }: { readonly finding: Finding }) {
  const words = useNarrativeLinkWords();
  const show = useContext(StatementContext);
  if (show === undefined || finding.statement === undefined) return null;
  return (
    <span>
      <Link as="button" onClick={() => show(finding)}>
        {words.showStatement}
      </Link>
    </span>
  );
}
