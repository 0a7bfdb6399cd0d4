import { useCallback, useEffect, useRef } from 'react';

/** Puts the keyboard on a finding of the list as soon as the list shows it. */
export function useFocusOnFinding(): (finding: string) => void {
  const wanted = useRef<string>(undefined);
  // After every render: the list may be drawn later than the wish comes.
  useEffect(() => {
    if (wanted.current === undefined) return;
    const button = document.querySelector<HTMLElement>(`[data-finding=${JSON.stringify(wanted.current)}]`);
    if (button === null) return;
    wanted.current = undefined;
    button.focus();
  });
  return useCallback((finding) => {
    wanted.current = finding;
  }, []);
}
